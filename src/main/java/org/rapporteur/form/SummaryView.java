package org.rapporteur.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.text.FindingTexts;

/** What is found in a chapter or in the whole return, each with the way to it. @param unexplained recommendations whose warnings nobody has explained */
public record SummaryView(int errors, int warnings, int notes, int unexplained, List<Line> lines) {

    /** So that the page stays light; when those are dealt with, the next ones follow. */
    private static final int MOST = 20;

    public SummaryView {
        lines = List.copyOf(lines);
    }

    /** @param chapter number of the one that is meant; empty for everything that the reader sees */
    static SummaryView of(FormReturn form, Standing standing, Optional<Integer> chapter) {
        var texts = FindingTexts.of(form.questionnaire(), form.texts());
        var found = standing.findings().stream()
                .filter(finding -> finding.item()
                        .filter(code -> chapter.isEmpty()
                                || chapter.get() == code.recommendation().chapter())
                        .isPresent())
                .sorted(Comparator.comparing(FindingLine::level))
                .toList();
        return new SummaryView(
                FindingLine.count(found, Level.ERROR),
                FindingLine.count(found, Level.WARNING),
                FindingLine.count(found, Level.NOTE),
                (int) found.stream().filter(FindingLine::isUnexplained).count(),
                found.stream()
                        .limit(MOST)
                        .map(finding -> Line.of(finding, form, texts))
                        .toList());
    }

    public int getCount() {
        return errors + warnings + notes + unexplained;
    }

    /** How many are not listed. */
    public int getMore() {
        return getCount() - lines.size();
    }

    /** A finding. @param address of the question that it is about */
    public record Line(String level, String recommendation, String sentence, String address) {

        static Line of(Finding finding, FormReturn form, FindingTexts texts) {
            var code = finding.item().orElseThrow();
            return new Line(
                    FindingLine.level(finding).key(),
                    code.recommendation().toString(),
                    texts.sentence(finding),
                    ItemAddress.of(form.home(), code));
        }
    }
}
