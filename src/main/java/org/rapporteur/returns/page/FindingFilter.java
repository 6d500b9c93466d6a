package org.rapporteur.returns.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.Level;

/** Which findings to show. What is not known as a level or a chapter filters nothing. */
public record FindingFilter(Optional<Level> level, Optional<Integer> chapter) {

    public static final FindingFilter ALL = new FindingFilter(Optional.empty(), Optional.empty());

    static FindingFilter of(String level, String chapter) {
        return new FindingFilter(
                Stream.of(Level.values())
                        .filter(known -> known.name().equalsIgnoreCase(level))
                        .findFirst(),
                Optional.of(chapter).filter(text -> text.matches("[1-9][0-9]?")).map(Integer::valueOf));
    }

    static FindingFilter chapter(int number) {
        return new FindingFilter(Optional.empty(), Optional.of(number));
    }

    public boolean isOpen() {
        return level.isEmpty() && chapter.isEmpty();
    }

    boolean shows(Finding finding) {
        return level.map(wanted -> wanted == finding.level()).orElse(true)
                && chapter.map(wanted -> isIn(wanted, finding)).orElse(true);
    }

    private static boolean isIn(int chapter, Finding finding) {
        return finding.item()
                .filter(code -> code.recommendation().chapter() == chapter)
                .isPresent();
    }
}
