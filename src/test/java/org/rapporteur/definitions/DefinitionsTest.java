package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;

class DefinitionsTest {

    @TempDir
    Path folder;

    @Test
    void readsAnyInstrumentThatHasAFolder() {
        var loaded = DefinitionFolder.in(folder).loaded();

        assertThat(loaded.catalogues()).containsOnlyKeys("small-2020");
        assertThat(loaded.catalogue().recommendations().map(found -> found.title()))
                .containsExactly("Teaching and training", "Reports of United Nations bodies");
        assertThat(loaded.memberStates().all()).hasSize(2);
    }

    @Test
    void keepsHowSureAReferenceIs() {
        var first = DefinitionFolder.in(folder)
                .loaded()
                .catalogue()
                .recommendations()
                .findFirst()
                .orElseThrow();

        assertThat(first.correspondence())
                .containsExactly(
                        new Correspondence(Reference.parse("Action 4.a"), Confidence.CERTAIN),
                        new Correspondence(Reference.parse("OP 23"), Confidence.INFERRED));
    }

    @Test
    void asksEachChapterWhatTheEditionAsksThere() {
        assertThat(codes(edition(DefinitionFolder.in(folder))))
                .containsExactly(
                        "1.a.status",
                        "1.a.components.teaching",
                        "1.a.components.training",
                        "1.a.measures",
                        "2.a.status");
    }

    @Test
    void givesEqualDefinitionsEqualHashes(@TempDir Path other) {
        var hash = edition(DefinitionFolder.in(folder)).definitionHash();

        assertThat(edition(DefinitionFolder.in(other)).definitionHash()).isEqualTo(hash);
        assertThat(hash).matches("[0-9a-f]{64}");
    }

    @Test
    void changesTheHashWithAConditionButNotWithAComment(@TempDir Path commented, @TempDir Path changed) {
        var templates = "small-2020/templates.yaml";
        var hash = edition(DefinitionFolder.in(folder)).definitionHash();

        var comment = DefinitionFolder.in(commented).change(templates, "templates:", "# said before\ntemplates:");
        var condition = DefinitionFolder.in(changed).change(templates, "== \"partial\"", "== \"full\"");

        assertThat(edition(comment).definitionHash()).isEqualTo(hash);
        assertThat(edition(condition).definitionHash()).isNotEqualTo(hash);
    }

    private static Questionnaire edition(DefinitionFolder folder) {
        return folder.loaded().questionnaires().of(2021).orElseThrow();
    }

    private static List<String> codes(Questionnaire questionnaire) {
        return questionnaire.items().stream()
                .map(Item::code)
                .map(Object::toString)
                .toList();
    }
}
