package org.rapporteur.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.questionnaire.ItemCode;

class SignedAnswersTest {

    @Test
    void writesALineForEachAnswerSortedByCode() {
        var signed = signed(Map.of(
                "1.b.status", new Chosen("full"),
                "1.a.status", new Chosen("planned"),
                "1.a.measures", new Narrative("Zwölf Maßnahmen, 措施")));

        assertThat(text(signed))
                .isEqualTo(
                        """
                        small\t2026\tAUT\trevision 12
                        1.a.measures\tZwölf Maßnahmen, 措施
                        1.a.status\tplanned
                        1.b.status\tfull
                        """);
    }

    @Test
    void escapesWhatWouldBreakALine() {
        var signed = signed(Map.of("1.a.measures", new Narrative("a\\b\tc\nd\re")));

        assertThat(text(signed)).endsWith("1.a.measures\ta\\\\b\\tc\\nd\\re\n");
    }

    @Test
    void isHashedAsTheToolsOfEveryPlatformHashTheFile() {
        // printf 'small\t2026\tAUT\trevision 12\n1.a.status\tfull\n' | sha256sum
        assertThat(signed(Map.of("1.a.status", new Chosen("full"))).sha256())
                .isEqualTo("36542e3b87fa2de103749c0a3a1b7ec1df00615bbe6dce12f68d9ba6f1097333");
    }

    @Test
    void signsAReturnWithoutAnswersToo() {
        assertThat(text(signed(Map.of()))).isEqualTo("small\t2026\tAUT\trevision 12\n");
    }

    /** Few characters, so that equal texts and texts that escape alike are met often. */
    @Property
    void tellsDifferentAnswersApart(
            @ForAll @Chars({'\\', 't', 'n', '\t', '\n'}) @StringLength(min = 1, max = 4) String one,
            @ForAll @Chars({'\\', 't', 'n', '\t', '\n'}) @StringLength(min = 1, max = 4) String other) {
        Assume.that(!one.isBlank() && !other.isBlank());

        var first = signed(Map.of("1.a.measures", new Narrative(one)));
        var second = signed(Map.of("1.a.measures", new Narrative(other)));

        assertThat(first.sha256().equals(second.sha256())).isEqualTo(one.equals(other));
    }

    private static String text(SignedAnswers signed) {
        return new String(signed.export(), StandardCharsets.UTF_8);
    }

    private static SignedAnswers signed(Map<String, AnswerValue> answers) {
        var values = new HashMap<ItemCode, AnswerValue>();
        answers.forEach((code, value) -> values.put(ItemCode.parse(code).orElseThrow(), value));
        return new SignedAnswers("small", 2026, "AUT", 12, new Answers(values));
    }
}
