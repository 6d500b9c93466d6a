package org.rapporteur.reports.sdmx;

import java.util.Map;
import org.rapporteur.reports.sdmx.StructureXml.Space;
import org.rapporteur.text.Texts;

/** The structure message of SDMX-ML 2.1, in the order that its schema demands. */
final class StructureMessage {

    private final Scope scope;
    private final CodeLists lists;
    private final DataSet data;
    private final Texts texts;
    private final StructureXml xml = new StructureXml();

    StructureMessage(Scope scope, CodeLists lists, DataSet data, Texts texts) {
        this.scope = scope;
        this.lists = lists;
        this.data = data;
        this.texts = texts;
    }

    byte[] write() {
        var structure = new DataStructureXml(xml, scope.version(), texts);
        xml.root("Structure");
        header();
        xml.start(Space.MESSAGE, "Structures");
        dataflow();
        codeLists();
        structure.concepts();
        structure.dataStructure(name(), scope.questionnaire().definitionHash());
        new ConstraintXml(xml, scope, data, texts).write();
        return xml.end().end().bytes();
    }

    private void header() {
        xml.start(Space.MESSAGE, "Header")
                .element(Space.MESSAGE, "ID", Artefacts.DATAFLOW + "_" + scope.id())
                .element(Space.MESSAGE, "Test", String.valueOf(scope.synthetic()))
                .element(Space.MESSAGE, "Prepared", scope.prepared().toString())
                .start(Space.MESSAGE, "Sender")
                .attribute("id", Artefacts.AGENCY)
                .text("Name", texts.text("sdmx.sender"))
                .end()
                .end();
    }

    private void dataflow() {
        xml.start("Dataflows")
                .maintained("Dataflow", Artefacts.DATAFLOW, scope.version())
                .text("Name", name())
                .text("Description", texts.text("sdmx.dataflow.description"))
                .reference("Structure", Artefacts.DATA_STRUCTURE, scope.version(), "DataStructure", "datastructure")
                .end()
                .end();
    }

    private String name() {
        return texts.text(
                "sdmx.dataflow.name",
                Map.of(
                        "instrument",
                        scope.questionnaire().catalogue().instrument().title(),
                        "year",
                        String.valueOf(scope.questionnaire().year())));
    }

    private void codeLists() {
        xml.start("Codelists");
        for (var list : CodeListId.values()) {
            xml.maintained("Codelist", list.name(), scope.version())
                    .text("Name", texts.text("sdmx.list." + list.key()))
                    .text("Description", texts.text("sdmx.list." + list.key() + ".description"));
            lists.codes(list).forEach(this::code);
            xml.end();
        }
        xml.end();
    }

    private void code(Code code) {
        xml.start("Code").attribute("id", code.id()).text("Name", code.name());
        code.description().ifPresent(description -> xml.text("Description", description));
        code.parent().ifPresent(parent -> xml.reference("Parent", parent));
        xml.end();
    }
}
