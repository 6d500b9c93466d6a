package org.rapporteur.editions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.Preview;
import org.rapporteur.workbook.WorkbookContents;
import org.rapporteur.workbook.WorkbookWriter;

/** Prints the workbook that a State will get, empty and without a State. */
final class PreviewWorkbook {

    private final WorkbookWriter writer = new WorkbookWriter();

    byte[] print(Questionnaire questionnaire, Texts texts) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(contents(questionnaire, texts), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static WorkbookContents contents(Questionnaire questionnaire, Texts texts) {
        var checks = new Checks(questionnaire, Answers.NONE);
        return new WorkbookContents(
                questionnaire,
                Preview.STATE,
                texts,
                Part.WHOLE,
                Part.WHOLE,
                Answers.NONE,
                Answers.NONE,
                Set.of(),
                0,
                checks.completion(Answers.NONE),
                checks.effort(Answers.NONE),
                false);
    }
}
