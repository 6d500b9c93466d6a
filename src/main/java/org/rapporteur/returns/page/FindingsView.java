package org.rapporteur.returns.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Questionnaire;

/**
 * The findings of an upload, filtered.
 *
 * @param total findings of the upload
 * @param matching findings that the filter lets through
 * @param shown the first of those; {@link #MOST} at the most, so that the page stays light on a slow line
 */
public record FindingsView(
        int total,
        int matching,
        boolean filtered,
        List<LevelChoice> levels,
        List<ChapterChoice> chapters,
        List<FindingView> shown) {

    static final int MOST = 200;

    /** @param sentence says a finding in words */
    static FindingsView of(
            List<Finding> findings,
            FindingFilter filter,
            Questionnaire questionnaire,
            Function<Finding, String> sentence) {
        var matching = new ArrayList<FindingView>();
        for (int i = 0; i < findings.size(); i++) {
            if (filter.shows(findings.get(i))) {
                matching.add(FindingView.of(i + 1, findings.get(i), questionnaire, sentence));
            }
        }
        return new FindingsView(
                findings.size(),
                matching.size(),
                !filter.isOpen(),
                LevelChoice.of(findings, filter),
                ChapterChoice.of(findings, filter, questionnaire),
                matching.stream().limit(MOST).toList());
    }

    /** How many findings of a level the upload has, whatever is filtered. */
    int count(Level level) {
        return levels.stream()
                .filter(choice -> choice.value().equals(name(level)))
                .mapToInt(LevelChoice::count)
                .sum();
    }

    private static String name(Level level) {
        return level.key();
    }

    public boolean isCut() {
        return matching > shown.size();
    }

    /** A level that the list can be narrowed to. */
    public record LevelChoice(String value, int count, boolean chosen) {

        public String getKey() {
            return "home.findings." + value;
        }

        static List<LevelChoice> of(List<Finding> findings, FindingFilter filter) {
            return Stream.of(Level.values())
                    .map(level -> new LevelChoice(
                            name(level),
                            (int) findings.stream()
                                    .filter(finding -> finding.level() == level)
                                    .count(),
                            filter.level().equals(Optional.of(level))))
                    .toList();
        }
    }

    /** A chapter that the list can be narrowed to. */
    public record ChapterChoice(int number, int count, boolean chosen) {

        static List<ChapterChoice> of(List<Finding> findings, FindingFilter filter, Questionnaire questionnaire) {
            return questionnaire.chapters().stream()
                    .map(chapter -> chapter.number())
                    .map(number -> new ChapterChoice(
                            number,
                            (int) findings.stream()
                                    .filter(FindingFilter.chapter(number)::shows)
                                    .count(),
                            filter.chapter().equals(Optional.of(number))))
                    .toList();
        }
    }
}
