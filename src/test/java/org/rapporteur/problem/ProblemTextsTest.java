package org.rapporteur.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;

class ProblemTextsTest {

    private static final Map<String, Object> ARGUMENTS = new HashMap<>();

    static {
        List.of(
                        "place",
                        "found",
                        "expected",
                        "iso3",
                        "part",
                        "id",
                        "known",
                        "reference",
                        "status",
                        "from",
                        "to",
                        "hash",
                        "name",
                        "fault",
                        "number")
                .forEach(name -> ARGUMENTS.put(name, "some " + name));
        List.of("seconds", "limit", "base", "seen", "revision").forEach(name -> ARGUMENTS.put(name, 7));
        ARGUMENTS.put("year", 2026);
    }

    @TestFactory
    List<DynamicTest> saysEveryProblemInEveryLanguage() {
        return Languages.all().stream()
                .flatMap(language -> List.of(Problem.values()).stream()
                        .map(problem -> DynamicTest.dynamicTest(
                                language + " " + problem, () -> check(problem, Texts.in(language)))))
                .toList();
    }

    private static void check(Problem problem, Texts texts) {
        var title = texts.text("problem." + problem.key() + ".title");
        var detail = texts.text("problem." + problem.key() + ".detail", ARGUMENTS);
        assertThat(title).isNotBlank().doesNotEndWith(".");
        assertThat(detail).endsWith(".").doesNotContain("{", "}", "''", "2,026");
    }
}
