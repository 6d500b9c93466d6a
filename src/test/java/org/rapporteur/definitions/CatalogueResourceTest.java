package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** What the catalogue's resource gives, and an item, as JSON: programs elsewhere rely on every name in it. */
class CatalogueResourceTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    @TempDir
    Path folder;

    private CatalogueResource catalogue;
    private Definitions.Loaded loaded;

    @BeforeEach
    void load() {
        loaded = DefinitionFolder.in(folder).loaded();
        catalogue = new CatalogueResource(loaded);
    }

    @Test
    void givesARecommendationWithAllThatIsKnownOfIt() throws JsonProcessingException {
        var first = catalogue.instrument("small-2020").chapters().get(0).recommendations();

        assertSame(
                first,
                """
                [{
                  "id": "1.a", "title": "Teaching and training", "heading": null, "text": "Teach and train",
                  "completion": null, "source": {"from": 2, "to": 2}, "addressees": ["member_states"],
                  "stated": "references",
                  "correspondence": [
                    {"ref": "Action 4.a", "confidence": "certain"}, {"ref": "OP 23", "confidence": "inferred"}],
                  "elements": [{"id": "teaching", "label": "Teaching"}, {"id": "training", "label": "Training"}]
                }]
                """);
    }

    @Test
    void givesTheRecommendationsThatAReferenceCorrespondsTo() throws JsonProcessingException {
        assertSame(
                catalogue.reference("OP 23"),
                """
                {
                  "ref": "OP 23",
                  "recommendations": [{
                    "instrument": "small-2020", "id": "1.a", "chapter": 1, "title": "Teaching and training",
                    "text": "Teach and train", "confidence": "inferred"
                  }]
                }
                """);
    }

    @Test
    void saysWhichInstrumentsThereAre() {
        var problem = catchThrowableOfType(ProblemException.class, () -> catalogue.instrument("large-2020"));

        assertThat(problem.problem()).isEqualTo(Problem.UNKNOWN_INSTRUMENT);
        assertThat(problem.arguments()).containsEntry("known", "small-2020");
    }

    @Test
    void knowsNoReferenceThatNothingCorrespondsToOrThatIsMisspelt() {
        for (var reference : new String[] {"OP 24", "OP23", ""}) {
            assertThatThrownBy(() -> catalogue.reference(reference))
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.UNKNOWN_REFERENCE));
        }
    }

    @Test
    void givesEachItemWithItsOptionsAndItsCondition() throws JsonProcessingException {
        var items = loaded.questionnaires().of(2021).orElseThrow().items().stream()
                .map(ItemBody::of)
                .toList();

        assertSame(
                items.get(1),
                """
                {
                  "code": "1.a.components.teaching", "recommendation": "1.a", "chapter": 1, "type": "choice",
                  "label": "Teaching", "group": "Which components are in place?", "help": null, "unknown": null,
                  "options": [
                    {"code": "in_place", "label": "In place"}, {"code": "not_in_place", "label": "Not in place"}],
                  "max_length": null, "unit": null, "base": null, "minimum": null, "maximum": null, "decimals": null,
                  "required": false, "relevant": "status in [\\"partial\\", \\"full\\"]", "effort": 30
                }
                """);
        assertSame(
                items.get(4),
                """
                {
                  "code": "2.a.status", "recommendation": "2.a", "chapter": 2, "type": "choice",
                  "label": "How far do you support it?", "group": null, "help": null, "unknown": null,
                  "options": [{"code": "partial", "label": "Partly"}, {"code": "full", "label": "Fully"}],
                  "max_length": null, "unit": null, "base": null, "minimum": null, "maximum": null, "decimals": null,
                  "required": true, "relevant": null, "effort": 30
                }
                """);
        assertThat(items.get(3).maxLength()).contains(100);
    }

    private static void assertSame(Object given, String expected) throws JsonProcessingException {
        assertThat(JSON.readTree(JSON.writeValueAsString(given))).isEqualTo(JSON.readTree(expected));
    }
}
