package org.rapporteur.definitions.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.definitions.cel.Possibilities.Outcome;
import org.rapporteur.definitions.cel.Vocabulary.Kind;
import org.rapporteur.definitions.cel.Vocabulary.Word;

/** Whether expressions can hold, or hold always. */
class PossibilitiesTest {

    private static final List<String> STATUS = List.of("none", "partial", "full");

    private final Vocabulary vocabulary = vocabulary();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    status == "full"                                             ; DEPENDS
                    status == "full" && status == "partial"                      ; NEVER_HOLDS
                    status != "full" || status != "partial"                      ; ALWAYS_HOLDS
                    status != "full" && status != "partial" && status != "none"  ; DEPENDS
                    status != "full" && status != "partial" && status != "none" && status != "" ; NEVER_HOLDS
                    status in []                                                 ; NEVER_HOLDS
                    status in ["none", "partial", "full", ""]                    ; ALWAYS_HOLDS
                    answered(status) && status == ""                             ; NEVER_HOLDS
                    answered(status) || status == ""                             ; ALWAYS_HOLDS
                    status == previous.status && status == "full" && previous.status == "none" ; NEVER_HOLDS
                    status != previous.status && status != before && before != previous.status ; DEPENDS
                    status != previous.status && status == before && before == previous.status ; NEVER_HOLDS
                    measures == status && status != "full" && measures == "full" ; NEVER_HOLDS
                    measures == status && status == "partial"                    ; DEPENDS
                    measures != remark && remark != previous.measures && measures != previous.measures && answered(measures) && answered(remark) && answered(previous.measures) ; DEPENDS
                    measures.contains("law")                                     ; DEPENDS
                    measures.contains("law") && !measures.contains("law")        ; NEVER_HOLDS
                    measures.contains("law") && status == "full" && status == "none" ; NEVER_HOLDS
                    size(measures) > 10 || !(size(measures) > 10)                ; ALWAYS_HOLDS
                    repetitions(measures) > 2                                    ; DEPENDS
                    since > 2000 && since < 1999                                 ; NEVER_HOLDS
                    since > 2000 && since < 2001                                 ; DEPENDS
                    since >= 2000 || since < 2000                                ; DEPENDS
                    since >= 2000 || since < 2000 || !answered(since)            ; DEPENDS
                    2000 > since && since == 2000                                ; NEVER_HOLDS
                    since == since                                               ; DEPENDS
                    since < previous.since                                       ; DEPENDS
                    since + 1 < 0 && status == "full" && status == "none"        ; NEVER_HOLDS
                    count(elements, "there") > 3                                 ; NEVER_HOLDS
                    count(elements, "there") > 2                                 ; DEPENDS
                    count(elements, "there") > 1 && count(elements, "missing") > 1 ; NEVER_HOLDS
                    count(elements, "there") + count(elements, "missing") + count(elements, "") <= size(elements) ; ALWAYS_HOLDS
                    size(elements) > 3                                           ; NEVER_HOLDS
                    "there" in elements && count(elements, "there") == 0         ; NEVER_HOLDS
                    answered(elements) && count(elements, "") == size(elements)  ; NEVER_HOLDS
                    count(elements, status) > 3                                  ; NEVER_HOLDS
                    count(everywhere, "there") < 0                               ; DEPENDS
                    1 > 2                                                        ; NEVER_HOLDS
                    true                                                         ; ALWAYS_HOLDS
                    """)
    void areFoundByTrying(String expression, Outcome outcome) {
        assertThat(new Possibilities(vocabulary).of(truth(expression, vocabulary)))
                .isEqualTo(outcome);
    }

    @Test
    void areLeftOpenWhereThereAreTooManyAnswersToTry() {
        var names = new LinkedHashMap<String, Word>();
        IntStream.range(0, 7).forEach(number -> names.put("choice" + number, new Word(Kind.TEXT, STATUS)));
        var never = names.keySet().stream()
                .map(name -> name + " == \"full\" && " + name + " == \"none\"")
                .collect(Collectors.joining(" || "));
        var many = new Vocabulary(names, code -> Optional.empty());

        assertThat(new Possibilities(many).of(truth(never, many))).isEqualTo(Outcome.DEPENDS);
    }

    private static Truth truth(String expression, Vocabulary vocabulary) {
        return ((Reading.Read<Truth>) new ExpressionReader(vocabulary).truth(expression)).expression();
    }

    private static Vocabulary vocabulary() {
        var names = new LinkedHashMap<String, Word>();
        names.put("status", new Word(Kind.TEXT, STATUS));
        names.put("before", new Word(Kind.TEXT, STATUS));
        names.put("measures", new Word(Kind.TEXT, List.of()));
        names.put("remark", new Word(Kind.TEXT, List.of()));
        names.put("since", new Word(Kind.NUMBER, List.of()));
        names.put("elements", new Word(Kind.LIST, List.of("there", "missing", "unknown"), 3));
        names.put("everywhere", new Word(Kind.LIST, List.of("there", "missing"), Integer.MAX_VALUE));
        return new Vocabulary(names, code -> Optional.empty());
    }
}
