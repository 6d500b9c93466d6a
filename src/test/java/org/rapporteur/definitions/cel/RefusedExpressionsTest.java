package org.rapporteur.definitions.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.expression.Expression;

/** What expressions cannot say, with the character at which a person has to look. */
class RefusedExpressionsTest {

    private final ExpressionReader reader = SomeWords.reader();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    status ==                             | 9 INCOMPLETE
                    (status == "full"                     | 17 INCOMPLETE
                    status == "full" &&                   | 19 INCOMPLETE
                    status = "full"                       | 7 UNEXPECTED {found==, hint=equals}
                    status == "full                       | 10 UNEXPECTED {found="full, hint=unclosed}
                    status == “full”                      | 10 UNEXPECTED {found=“, hint=quotation}
                    status == "full" and since > 3        | 17 UNEXPECTED {found=and, hint=and}
                    status == "full" or since > 3         | 17 UNEXPECTED {found=or, hint=or}
                    status == "full")                     | 16 UNEXPECTED {found=), hint=none}
                    status == "full" && && since > 2      | 20 UNEXPECTED {found=&&, hint=none}
                    1.a.status == "full"                  | 0 CODE_WITHOUT_ITEM {code=1.a.status}
                    "" == 1.a.elements.there              | 6 CODE_WITHOUT_ITEM {code=1.a.elements.there}
                    """)
    void whatCannotBeRead(String expression, String trouble) {
        assertThat(troubles(expression)).isEqualTo(trouble);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    elements.exists(e, e == "in_place")   | 9 exists
                    elements.all(e, e == "in_place")      | 9 all
                    elements.exists_one(e, e == "")       | 9 exists_one
                    size(elements.map(e, e)) > 0          | 14 map
                    size(elements.filter(e, e == "")) > 0 | 14 filter
                    has(status.code)                      | 0 has
                    status.matches("f.*")                 | 7 matches
                    status.startsWith("f")                | 7 startsWith
                    int(status) > 1                       | 0 int
                    since > 1 && size(trim(status)) > 1   | 18 trim
                    count(elements, lower(status)) > 1    | 16 lower
                    """)
    void functionsThatThereAreNot(String expression, String trouble) {
        var known = "answered, contains, count, item, repetitions, size";
        var parts = trouble.split(" ");

        assertThat(troubles(expression))
                .isEqualTo(parts[0] + " UNKNOWN_FUNCTION {function=" + parts[1] + ", known=" + known + "}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    since > 3 ? status : measures         | 10 UNUSED_SIGN {sign=?:}
                    elements[0] == ""                     | 8 UNUSED_SIGN {sign=[]}
                    since % 2 == 1                        | 6 UNUSED_SIGN {sign=%}
                    {"a": "b"} == status                  | 0 UNUSED_SIGN {sign={}}
                    status == null                        | 10 UNUSED_SIGN {sign=null}
                    status == b"full"                     | 10 UNUSED_SIGN {sign=b}
                    since == 1u                           | 9 UNUSED_SIGN {sign=u}
                    "a".code == status                    | 0 UNUSED_SIGN {sign=.code}
                    item(status) == ""                    | 0 FUNCTION_USE {function=item}
                    item("status") == ""                  | 0 FUNCTION_USE {function=item}
                    item("") == ""                        | 0 FUNCTION_USE {function=item}
                    next.item("1.a.status") == ""         | 5 FUNCTION_USE {function=item}
                    elements.size() > 3                   | 9 FUNCTION_USE {function=size}
                    count(elements) > 3                   | 0 FUNCTION_USE {function=count}
                    contains(measures, "law")             | 0 FUNCTION_USE {function=contains}
                    answered("law")                       | 9 NAME_EXPECTED {function=answered}
                    repetitions("law") > 1                | 12 NAME_EXPECTED {function=repetitions}
                    status in ["full", 1]                 | 19 LIST_OF_OTHERS
                    status in ["full", measures]          | 19 LIST_OF_OTHERS
                    """)
    void whatTheLanguageKnowsAndDefinitionsDoNotUse(String expression, String trouble) {
        assertThat(troubles(expression)).isEqualTo(trouble);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    status > 3               | 7 OPERANDS {left=status, left_type=text, operator=>, right=3, right_type=number, wanted=numbers}
                    2.50 == status           | 5 OPERANDS {left=2.5, left_type=number, operator===, right=status, right_type=text, wanted=alike}
                    since == "2010"          | 6 OPERANDS {left=since, left_type=number, operator===, right="2010", right_type=text, wanted=alike}
                    elements == "in_place"   | 9 OPERANDS {left=elements, left_type=list, operator===, right="in_place", right_type=text, wanted=alike}
                    elements != []           | 9 OPERANDS {left=elements, left_type=list, operator=!=, right=[…], right_type=list, wanted=alike}
                    since > 3 && measures    | 10 OPERANDS {left=(…), left_type=truth, operator=&&, right=measures, right_type=text, wanted=truths}
                    "a" + measures == "b"    | 4 OPERANDS {left="a", left_type=text, operator=+, right=measures, right_type=text, wanted=numbers}
                    status in measures       | 7 OPERANDS {left=status, left_type=text, operator=in, right=measures, right_type=text, wanted=text_and_list}
                    count(status, "x") > 3   | 0 OPERANDS {left=status, left_type=text, operator=count, right="x", right_type=text, wanted=list_and_text}
                    size(elements) > status  | 15 OPERANDS {left=size(…), left_type=number, operator=>, right=status, right_type=text, wanted=numbers}
                    true == (since > 3)      | 5 OPERANDS {left=true, left_type=truth, operator===, right=(…), right_type=truth, wanted=alike}
                    since.contains("2")      | 6 OPERANDS {left=since, left_type=number, operator=contains, right="2", right_type=text, wanted=texts}
                    !status                  | 0 OPERAND {operand=status, operator=!, type=text, wanted=truth}
                    -status > 3              | 0 OPERAND {operand=status, operator=-, type=text, wanted=number}
                    size(since) > 3          | 0 OPERAND {operand=since, operator=size, type=number, wanted=list_or_text}
                    repetitions(elements)> 1 | 0 OPERAND {operand=elements, operator=repetitions, type=list, wanted=text}
                    answered(since > 3)      | 0 OPERAND {operand=(…), operator=answered, type=truth, wanted=name}
                    since + 1                | 0 RESULT {type=number, wanted=truth}
                    status                   | 0 RESULT {type=text, wanted=truth}
                    elements                 | 0 RESULT {type=list, wanted=truth}
                    """)
    void partsThatDoNotGoTogether(String expression, String trouble) {
        assertThat(troubles(expression)).isEqualTo(trouble);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    state == "full"                 | 0 UNKNOWN_NAME {name=state}
                    since > 3 && previous.state == ""| 13 UNKNOWN_NAME {name=state}
                    obstacles.fourth == ""          | 0 UNKNOWN_NAME {name=obstacles.fourth}
                    status.code == ""               | 0 UNKNOWN_NAME {name=status.code}
                    previous == ""                  | 0 UNKNOWN_NAME {name=previous}
                    item("9.z.status") == ""        | 0 UNKNOWN_ITEM {code=9.z.status}
                    "" == previous.item ("9.z.x")   | 15 UNKNOWN_ITEM {code=9.z.x}
                    status == "most"                | 10 UNKNOWN_OPTION {known=partial, full, name=status, option=most}
                    previous.status == "most"       | 19 UNKNOWN_OPTION {known=partial, full, name=status, option=most}
                    "law" == status                 | 0 UNKNOWN_OPTION {known=partial, full, name=status, option=law}
                    status in ["full", "fully"]     | 19 UNKNOWN_OPTION {known=partial, full, name=status, option=fully}
                    "there" in elements             | 0 UNKNOWN_OPTION {known=in_place, not_in_place, name=elements, option=there}
                    count(elements, "there") > 1    | 16 UNKNOWN_OPTION {known=in_place, not_in_place, name=elements, option=there}
                    item("1.a.status") == "most"    | 22 UNKNOWN_OPTION {known=partial, full, name=1.a.status, option=most}
                    """)
    void namesAndOptionsThatThereAreNot(String expression, String trouble) {
        var known = ", known=status, measures, since, elements, obstacles, obstacles.first";

        assertThat(troubles(expression).replace(known, "").replaceFirst("\\{known=status.*first, ", "{"))
                .isEqualTo(trouble);
    }

    @Test
    void everyTroubleOfOneKindAtOnce() {
        assertThat(reader.truth("state == \"\" || stat == \"\""))
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> assertThat(refused.troubles())
                        .hasSize(2));
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(troubles("measures == \"\uD83D\uDE00\" && state == \"\"")).startsWith("19 UNKNOWN_NAME");
    }

    @Test
    void anArgumentThatIsNeitherANumberNorAText() {
        assertThat(told(reader.argument("status == \"full\""))).isEqualTo("0 RESULT {type=truth, wanted=value}");
        assertThat(told(reader.argument("elements"))).isEqualTo("0 RESULT {type=list, wanted=value}");
    }

    private String troubles(String expression) {
        return told(reader.truth(expression));
    }

    /** Offset, kind and arguments by name. */
    private static String told(Reading<? extends Expression> reading) {
        List<Trouble> troubles =
                reading instanceof Reading.Refused<? extends Expression> refused ? refused.troubles() : List.of();
        return troubles.stream().map(RefusedExpressionsTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Trouble trouble) {
        var arguments = new TreeMap<>(trouble.arguments());
        return trouble.offset() + " " + trouble.kind() + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
