package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.launch.Mode;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.WorkbookContents;
import org.rapporteur.workbook.WorkbookWriter;

/** Gathers what a return's workbook is printed from. */
@ApplicationScoped
class Workbooks {

    private static final int MOST_NAMED = 6;

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

    /**
     * @param mandate of the one who gets it
     * @param wanted what of the return is to be printed
     * @throws ProblemException with {@link Problem#NOT_ALLOWED} where that is nothing that the mandate covers
     */
    @Transactional
    WorkbookContents contents(ReturnKey key, Mandate mandate, Texts texts, Part wanted) {
        var part = wanted.within(mandate.reads(), key.questionnaire());
        if (part.isNothingOf(key.questionnaire())) {
            throw new ProblemException(Problem.NOT_ALLOWED);
        }
        var nationalReturn = NationalReturn.of(key);
        var revision = nationalReturn.map(found -> found.revision).orElse(0);
        var present = nationalReturn
                .map(found -> log.asOf(key.questionnaire(), found, revision))
                .orElse(Answers.NONE);
        var previous = submissions.previous(key);
        var checks = new Checks(key.questionnaire(), previous, part);
        return new WorkbookContents(
                key.questionnaire(),
                key.state(),
                texts,
                part,
                mandate.reads(),
                present,
                previous,
                nationalReturn.map(reviews::unreviewed).orElse(Set.of()),
                revision,
                checks.completion(present),
                checks.effort(present),
                mode.trial());
    }

    WorkbookFile print(WorkbookContents contents) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(contents, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorkbookFile(name(contents), out.toByteArray());
    }

    /** A workbook of a part names it, as far as a name can: several of them lie in one folder. */
    private static String name(WorkbookContents contents) {
        var places = contents.part().places();
        var part = places.isEmpty() ? "" : "-" + (places.size() <= MOST_NAMED ? String.join("-", places) : "part");
        return "rapporteur-%d-%s%s.xlsx"
                .formatted(contents.questionnaire().year(), contents.state().iso3(), part);
    }
}
