package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.launch.Mode;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.WorkbookContents;
import org.rapporteur.workbook.WorkbookWriter;

/** Gathers what a return's workbook is printed from. */
@ApplicationScoped
class Workbooks {

    private final AnswerLog log;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Mode mode;
    private final WorkbookWriter writer = new WorkbookWriter();

    Workbooks(AnswerLog log, Submissions submissions, Reviews reviews, Mode mode) {
        this.log = log;
        this.submissions = submissions;
        this.reviews = reviews;
        this.mode = mode;
    }

    /** @param chapters none of them for all */
    @Transactional
    WorkbookContents contents(ReturnKey key, Texts texts, Set<Integer> chapters) {
        var nationalReturn = NationalReturn.of(key);
        var revision = nationalReturn.map(found -> found.revision).orElse(0);
        var present = nationalReturn
                .map(found -> log.asOf(key.questionnaire(), found, revision))
                .orElse(Answers.NONE);
        var previous = submissions.previous(key);
        var checks = new Checks(key.questionnaire(), previous);
        return new WorkbookContents(
                key.questionnaire(),
                key.state(),
                texts,
                chapters.isEmpty() ? all(key) : chapters,
                present,
                previous,
                nationalReturn.map(reviews::unreviewed).orElse(Set.of()),
                revision,
                checks.completion(present),
                checks.effort(present),
                mode.trial());
    }

    private static Set<Integer> all(ReturnKey key) {
        return key.questionnaire().chapters().stream()
                .map(QuestionnaireChapter::number)
                .collect(Collectors.toSet());
    }

    WorkbookFile print(WorkbookContents contents) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(contents, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var name = "rapporteur-%d-%s.xlsx"
                .formatted(contents.questionnaire().year(), contents.state().iso3());
        return new WorkbookFile(name, out.toByteArray());
    }
}
