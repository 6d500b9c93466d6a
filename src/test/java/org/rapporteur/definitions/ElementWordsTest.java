package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Recommendation;

/** The elements that the program ships ask in the words of their paragraphs. */
class ElementWordsTest {

    /** What a paragraph does not say, by the element, with the reason why it is asked all the same. */
    private static final Map<String, Reasoned> EXCEPTIONS = Map.of(
            "2.c.guidance",
            new Reasoned(
                    Set.of("ensuring", "balance", "policies"),
                    "names the publication of the World Health Organization that paragraph 2.b speaks of"));

    private record Reasoned(Set<String> words, String reason) {}

    private static Catalogue catalogue;

    @BeforeAll
    static void load() {
        catalogue = DefinitionFolder.loaded(Definitions.load(Path.of("questionnaires")))
                .catalogue();
    }

    @Test
    void takesEveryContentWordFromTheParagraph() {
        assertThat(catalogue.recommendations().flatMap(ElementWordsTest::foreignWords))
                .isEmpty();
    }

    @Test
    void keepsNoExceptionThatIsNotNeeded() {
        EXCEPTIONS.forEach((code, exception) -> {
            assertThat(foreignWords(code)).isEqualTo(new TreeSet<>(exception.words()));
            assertThat(exception.reason()).isNotBlank();
        });
    }

    /** So that the first test can fail. */
    @ParameterizedTest
    @CsvSource({
        "1.a, Parenting and family skills, housing, housing",
        "1.o, Injecting equipment programmes, overdose kits, kits",
        "4.c, Exchange of information, of satellites, satellites"
    })
    void findsAWordThatIsNotThere(String id, String label, String added, String foreign) {
        var recommendation = recommendation(id);

        assertThat(foreignWords(label + " " + added, recommendation)).contains(foreign);
    }

    @ParameterizedTest
    @CsvSource({
        "prevention, prevent, true",
        "treatment, treated, true",
        "policies, policy, true",
        "identify, identification, true",
        "services, service, true",
        "urging, urge, true",
        "drug, drugs, true",
        "law, lawyers, false",
        "health, wealth, false",
        "training, trafficking, false",
        "programme, progress, false",
        "prison, price, false"
    })
    void knowsWordsInTheirInflections(String one, String other, boolean together) {
        assertThat(WordFamily.belongTogether(one, other)).isEqualTo(together);
        assertThat(WordFamily.belongTogether(other, one)).isEqualTo(together);
    }

    @Test
    void namesTwoToEightElementsOfTwelveWordsAtTheMost() {
        assertThat(catalogue.recommendations().map(Recommendation::elements).filter(elements -> !elements.isEmpty()))
                .isNotEmpty()
                .allSatisfy(
                        elements -> assertThat(elements).hasSizeBetween(2, 8).allSatisfy(element -> assertThat(
                                        element.label().split("\\s+"))
                                .hasSizeLessThanOrEqualTo(12)));
    }

    private static Stream<String> foreignWords(Recommendation recommendation) {
        return recommendation.elements().stream().flatMap(element -> {
            var code = recommendation.id() + "." + element.id();
            var allowed = EXCEPTIONS.containsKey(code) ? EXCEPTIONS.get(code).words() : Set.<String>of();
            return foreignWords(element.label(), recommendation).stream()
                    .filter(word -> !allowed.contains(word))
                    .map(word -> code + ": " + word);
        });
    }

    private static Set<String> foreignWords(String code) {
        var id = code.substring(0, code.indexOf('.', 2));
        var recommendation = recommendation(id);
        var label = recommendation.elements().stream()
                .filter(element -> code.equals(id + "." + element.id()))
                .findFirst()
                .orElseThrow()
                .label();
        return foreignWords(label, recommendation);
    }

    private static Set<String> foreignWords(String label, Recommendation recommendation) {
        var paragraph =
                recommendation.text() + " " + recommendation.completion().orElse("");
        var foreign = new TreeSet<>(WordFamily.contentWords(label));
        foreign.removeIf(word -> WordFamily.stands(word, paragraph));
        return foreign;
    }

    private static Recommendation recommendation(String id) {
        return catalogue
                .recommendations()
                .filter(recommendation -> recommendation.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
