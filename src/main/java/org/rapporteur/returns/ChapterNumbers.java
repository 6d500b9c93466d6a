package org.rapporteur.returns;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The chapters that a request names, such as {@code 1,3}. */
final class ChapterNumbers {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]?(,[1-9][0-9]?)*");

    private ChapterNumbers() {}

    /**
     * @param text {@code null} or empty for none
     * @throws ProblemException with {@link Problem#BAD_REQUEST} where it is no list of numbers
     */
    static Set<Integer> parse(String text) {
        var numbers = Optional.ofNullable(text).orElse("").replace(" ", "");
        if (numbers.isEmpty()) {
            return Set.of();
        }
        if (!FORM.matcher(numbers).matches()) {
            throw wrong(text, "1,3");
        }
        return Arrays.stream(numbers.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws ProblemException with {@link Problem#BAD_REQUEST} for a chapter that is not asked */
    static void check(Set<Integer> chapters, Questionnaire questionnaire) {
        for (var number : chapters) {
            if (questionnaire.chapter(number).isEmpty()) {
                throw wrong(String.valueOf(number), asked(questionnaire));
            }
        }
    }

    private static String asked(Questionnaire questionnaire) {
        return questionnaire.chapters().stream()
                .map(chapter -> String.valueOf(chapter.number()))
                .collect(Collectors.joining(","));
    }

    private static ProblemException wrong(String found, String expected) {
        return new ProblemException(
                Problem.BAD_REQUEST, Map.of("place", "chapters", "found", found, "expected", expected));
    }
}
