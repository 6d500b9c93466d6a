package org.rapporteur.reports.sdmx;

import java.util.Arrays;
import java.util.stream.Stream;
import org.rapporteur.reports.sdmx.Component.Kind;
import org.rapporteur.reports.sdmx.StructureXml.Space;
import org.rapporteur.text.Texts;

/** The concepts, and the data structure definition that is made of them. */
final class DataStructureXml {

    private final StructureXml xml;
    private final String version;
    private final Texts texts;

    DataStructureXml(StructureXml xml, String version, Texts texts) {
        this.xml = xml;
        this.version = version;
        this.texts = texts;
    }

    void concepts() {
        xml.start("Concepts")
                .maintained("ConceptScheme", Artefacts.CONCEPT_SCHEME, version)
                .text("Name", texts.text("sdmx.concepts"));
        for (var component : Component.values()) {
            xml.start("Concept")
                    .attribute("id", component.name())
                    .text("Name", texts.text("sdmx.concept." + component.key()))
                    .text("Description", texts.text("sdmx.concept." + component.key() + ".description"))
                    .end();
        }
        xml.end().end();
    }

    /** @param definition hash of the questionnaire, by which a change within an edition shows */
    void dataStructure(String name, String definition) {
        xml.start("DataStructures").maintained("DataStructure", Artefacts.DATA_STRUCTURE, version);
        annotation(definition);
        xml.text("Name", name).start("DataStructureComponents");
        dimensions();
        attributes();
        measure();
        xml.end().end().end();
    }

    private void annotation(String definition) {
        xml.start(Space.COMMON, "Annotations")
                .start(Space.COMMON, "Annotation")
                .element(Space.COMMON, "AnnotationTitle", definition)
                .element(Space.COMMON, "AnnotationType", "DEFINITION_SHA256")
                .end()
                .end();
    }

    private void dimensions() {
        xml.start("DimensionList").attribute("id", "DimensionDescriptor");
        var position = 0;
        for (var component : Component.ofKey()) {
            xml.start(component.kind() == Kind.TIME ? "TimeDimension" : "Dimension")
                    .attribute("id", component.name())
                    .attribute("position", String.valueOf(++position));
            identity(component);
            xml.end();
        }
        xml.end();
    }

    private void attributes() {
        xml.start("AttributeList").attribute("id", "AttributeDescriptor");
        components().filter(component -> component.kind().isAttribute()).forEach(component -> {
            xml.start("Attribute")
                    .attribute("id", component.name())
                    .attribute("assignmentStatus", component.kind() == Kind.SAID_ALWAYS ? "Mandatory" : "Conditional");
            identity(component);
            xml.start("AttributeRelationship")
                    .reference("PrimaryMeasure", Component.OBS_VALUE.name())
                    .end()
                    .end();
        });
        xml.end();
    }

    private void measure() {
        xml.start("MeasureList").attribute("id", "MeasureDescriptor");
        components().filter(component -> component.kind() == Kind.FIGURE).forEach(component -> {
            xml.start("PrimaryMeasure").attribute("id", component.name());
            identity(component);
            xml.end();
        });
        xml.end();
    }

    private void identity(Component component) {
        xml.start("ConceptIdentity")
                .ref()
                .attribute("id", component.name())
                .attribute("maintainableParentID", Artefacts.CONCEPT_SCHEME)
                .attribute("maintainableParentVersion", version)
                .attribute("agencyID", Artefacts.AGENCY)
                .attribute("package", "conceptscheme")
                .attribute("class", "Concept")
                .end()
                .end();
        xml.start("LocalRepresentation");
        component
                .list()
                .ifPresentOrElse(
                        list -> xml.reference("Enumeration", list.name(), version, "Codelist", "codelist"),
                        () -> xml.start("TextFormat")
                                .attribute("textType", component.type())
                                .end());
        xml.end();
    }

    private static Stream<Component> components() {
        return Arrays.stream(Component.values());
    }
}
