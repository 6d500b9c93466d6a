package org.rapporteur.definitions.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;

/** What expressions mean. */
class ExpressionReaderTest {

    private static final GivenAnswers NOTHING = GivenAnswers.none();

    private static final GivenAnswers ANSWERS = GivenAnswers.none()
            .with("status", "full")
            .with("previous.status", "partial")
            .with("measures", "A law.")
            .with("since", 2010)
            .with("previous.since", 2012)
            .with("elements", List.of("in_place", "not_in_place", "in_place", ""))
            .with("previous.elements", List.of("not_in_place"))
            .with("obstacles", List.of("funds", "law", ""))
            .with("obstacles.first", "funds")
            .with("previous.obstacles.first", "law")
            .with("1.a.status", "partial")
            .with("previous.1.a.status", "full")
            .with("1.a.elements.at-risk", "in_place");

    private final ExpressionReader reader = SomeWords.reader();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    true                                            | true
                    !true                                           | false
                    status == "full"                                | true
                    "full" == status                                | true
                    status != "full"                                | false
                    previous.status == "partial"                    | true
                    status == previous.status                       | false
                    item("1.a.status") == "partial"                 | true
                    previous.item("1.a.status") == "full"           | true
                    item("1.a.elements.at-risk") == "in_place"      | true
                    obstacles.first == "funds"                      | true
                    previous.obstacles.first == "law"               | true
                    obstacles.first == "law" && count(obstacles, "law") == 1 | false
                    obstacles.first == "funds" && count(obstacles, "law") == 1 | true
                    status in ["partial", "full"]                   | true
                    status in ["partial"]                           | false
                    status in []                                    | false
                    "not_in_place" in elements                      | true
                    "in_place" in previous.elements                 | false
                    obstacles.first in obstacles                    | true
                    count(elements, "in_place") == 2                | true
                    count(elements, item("1.a.elements.at-risk")) == 2 | true
                    count(["law", "funds"], "law") == 1             | true
                    count(elements, "") == 1                        | true
                    size(elements) == 4                             | true
                    size(measures) == 6                             | true
                    size(["a", "b"]) == 2                           | true
                    measures.contains("law")                        | true
                    measures.contains(status)                       | false
                    "partially".contains(previous.status)           | true
                    answered(measures) && answered(since)           | true
                    answered(elements)                              | true
                    answered(previous.measures)                     | false
                    answered(item("1.a.status"))                    | true
                    repetitions(measures) == 18                     | true
                    since == 2010                                   | true
                    since == 2010.0                                 | true
                    since != 2010                                   | false
                    since < 2010                                    | false
                    since <= 2010                                   | true
                    since > 2009.5                                  | true
                    since >= 2011                                   | false
                    since > previous.since                          | false
                    -since < -2009                                  | true
                    since - -1 == 2011                              | true
                    0x7DA == since                                  | true
                    """)
    void understandsEachConstruct(String expression, boolean holds) {
        assertThat(truth(expression).holds(ANSWERS)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    true || true && false           ; true
                    (true || true) && false         ; false
                    !false || true                  ; true
                    !(false || true)                ; false
                    !true == false                  ; REFUSED
                    1 + 2 * 3 == 7                  ; true
                    (1 + 2) * 3 == 9                ; true
                    10 - 4 - 3 == 3                 ; true
                    12 / 4 / 3 == 1                 ; true
                    1 - 2 + 3 == 2                  ; true
                    -1 + 3 == 2                     ; true
                    5 / 2 == 2.5                    ; true
                    """)
    void bindsAsTheLanguageSays(String expression, String holds) {
        var reading = reader.truth(expression);

        assertThat(
                        reading instanceof Reading.Read<Truth> read
                                ? String.valueOf(read.expression().holds(ANSWERS))
                                : "REFUSED")
                .isEqualTo(holds);
    }

    /** What nobody has answered is an empty text, an unknown number, a list without an answer in it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    status == ""                    ; true
                    status != "full"                ; true
                    since == 0                      ; false
                    since < 2010 || since >= 2010   ; false
                    since == since                  ; false
                    since != since                  ; false
                    since != 2010                   ; false
                    since + 1 > 0                   ; false
                    -since < 0                      ; false
                    1 / 0 > 1                       ; false
                    since / 0 == since / 0          ; false
                    count(elements, "") == 0        ; true
                    size(measures) == 0             ; true
                    answered(since)                 ; false
                    """)
    void knowsNothingOfWhatIsNotAnswered(String expression, boolean holds) {
        assertThat(truth(expression).holds(NOTHING)).isEqualTo(holds);
    }

    @Test
    void readsTheValueOfAnArgument() {
        assertThat(((Numeric) argument("since - previous.since")).number(ANSWERS))
                .isEqualTo(-2);
        assertThat(((Textual) argument("previous.status")).text(ANSWERS)).isEqualTo("partial");
        assertThat(((Numeric) argument("count(elements, \"in_place\")")).number(ANSWERS))
                .isEqualTo(2);
        assertThat(((Textual) argument("\"a word\"")).text(ANSWERS)).isEqualTo("a word");
    }

    @Test
    void namesWhatAnExpressionReads() {
        var expression = truth(
                "obstacles.first != previous.obstacles.first && item(\"1.a.status\") == status || count(elements, \"\") > 0");

        assertThat(expression.reads())
                .containsExactly(
                        Variable.present("obstacles.first"),
                        Variable.previous("obstacles.first"),
                        Variable.present("1.a.status"),
                        Variable.present("status"),
                        Variable.present("elements"));
    }

    @Test
    void readsAnExpressionOverSeveralLinesWithARemark() {
        assertThat(truth("status == \"full\" // as it is written\n  && since == 2010")
                        .holds(ANSWERS))
                .isTrue();
    }

    @Test
    void takesAnExpressionOfTheLargestSizeAndNoLargerOne() {
        var largest = "since" + " + 1".repeat(28) + " > 0";
        var larger = largest + " && true";

        assertThat(truth(largest).size()).isEqualTo(59);
        assertThat(truth("!(" + largest + ")").size()).isEqualTo(60);
        assertThat(reader.truth(larger))
                .isEqualTo(new Reading.Refused<>(
                        List.of(new Trouble(0, Trouble.Kind.TOO_LARGE, Map.of("found", "61", "limit", "60")))));
    }

    private Truth truth(String expression) {
        return accepted(reader.truth(expression));
    }

    private Expression argument(String expression) {
        return accepted(reader.argument(expression));
    }

    private static <T extends Expression> T accepted(Reading<T> reading) {
        if (reading instanceof Reading.Read<T> read) {
            return read.expression();
        }
        throw new AssertionError(String.valueOf(reading));
    }
}
