package org.rapporteur.workbook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.merge.Intake;
import org.rapporteur.core.merge.IntakeResult;
import org.rapporteur.core.merge.RulesAfterwards;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.annotated.AnnotatedCopy;
import org.rapporteur.workbook.annotated.CheckedFile;
import org.rapporteur.workbook.annotated.CopyNotPossible;
import org.rapporteur.workbook.annotated.Note;
import org.rapporteur.workbook.annotated.Notes;

/** A file as a State sent it, and what became of it. */
record CheckedUpload(Printed printed, byte[] file, IntakeResult result) {

    static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    static final Instant RECEIVED = Instant.parse("2027-03-02T08:46:29Z");

    static CheckedUpload of(Printed printed, byte[] file) {
        var incoming = printed.incoming(file);
        var present = printed.present();
        var result = new Intake(printed.questionnaire(), Answers.NONE).take(incoming, present, present, Set.of());
        var checks = new Checks(printed.questionnaire(), Answers.NONE);
        var after = present.with(result.changes());
        return new CheckedUpload(printed, file, new RulesAfterwards(checks).ofFile(result, incoming, after));
    }

    List<Finding> findings() {
        return result.findings();
    }

    List<Note> notes() {
        return new Notes(printed.questionnaire(), TEXTS).of(findings());
    }

    byte[] copy() {
        return copy(notes());
    }

    byte[] copy(List<Note> notes) {
        var about = new CheckedFile("Austria", 2026, "our return.xlsx", RECEIVED, result.accounting(), false);
        try {
            return new AnnotatedCopy(TEXTS).of(file, about, notes);
        } catch (CopyNotPossible e) {
            throw new AssertionError(e);
        }
    }
}
