package org.rapporteur.reports.sdmx;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.text.Texts;

/** Which codes the data of one report use: a small part of what the edition's lists hold. */
final class ConstraintXml {

    private final StructureXml xml;
    private final Scope scope;
    private final DataSet data;
    private final Texts texts;

    ConstraintXml(StructureXml xml, Scope scope, DataSet data, Texts texts) {
        this.xml = xml;
        this.scope = scope;
        this.data = data;
        this.texts = texts;
    }

    void write() {
        xml.start("Constraints")
                .maintained("ContentConstraint", "CR_" + scope.id(), scope.version())
                .attribute("type", "Actual")
                .text("Name", texts.text("sdmx.constraint", Map.of("report", scope.id())))
                .start("ConstraintAttachment")
                .reference("Dataflow", Artefacts.DATAFLOW, scope.version(), "Dataflow", "datastructure")
                .end()
                .start("CubeRegion")
                .attribute("include", "true");
        Component.ofKey().forEach(this::values);
        xml.end().end().end();
    }

    private void values(Component component) {
        xml.start(StructureXml.Space.COMMON, "KeyValue").attribute("id", component.name());
        data.rows().stream()
                .map(row -> row.cell(component))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(value -> xml.element(StructureXml.Space.COMMON, "Value", value));
        xml.end();
    }
}
