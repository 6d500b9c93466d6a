package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.rapporteur.launch.Mode;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.annotated.AnnotatedCopy;
import org.rapporteur.workbook.annotated.CheckedFile;
import org.rapporteur.workbook.annotated.CopyNotPossible;
import org.rapporteur.workbook.annotated.Notes;

/** Makes the copies of uploaded workbooks in which findings are marked. A copy takes memory, so few are made at once. */
@ApplicationScoped
class AnnotatedCopies {

    private static final Logger LOG = Logger.getLogger(AnnotatedCopies.class);
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 30;
    private static final String EXTENSION = ".xlsx";

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Mode mode;

    AnnotatedCopies(Mode mode) {
        this.mode = mode;
    }

    /**
     * @throws ProblemException with {@link Problem#BUSY} where others are served first, or with
     *     {@link Problem#WORKBOOK_CANNOT_BE_MARKED}
     */
    WorkbookFile of(ReturnKey key, KeptUpload upload, Texts texts) {
        var name = name(upload.summary().fileName(), texts);
        takePlace();
        try {
            return new WorkbookFile(name, copy(key, upload, texts));
        } catch (CopyNotPossible e) {
            LOG.warnf(e, "upload %d cannot be marked", upload.summary().id());
            throw new ProblemException(Problem.WORKBOOK_CANNOT_BE_MARKED);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(Problem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.BUSY);
        }
    }

    private byte[] copy(ReturnKey key, KeptUpload upload, Texts texts) throws CopyNotPossible {
        var summary = upload.summary();
        var about = new CheckedFile(
                key.state().name(),
                key.questionnaire().year(),
                summary.fileName(),
                summary.receivedAt(),
                summary.accounting(),
                mode.trial());
        var notes = new Notes(key.questionnaire(), texts).of(summary.findings());
        return new AnnotatedCopy(texts).of(upload.content(), about, notes);
    }

    /** The sender's name for the file with a word more; a copy of a copy has it once. */
    static String name(String fileName, Texts texts) {
        var isNamed = fileName.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
        var plain = isNamed ? fileName.substring(0, fileName.length() - EXTENSION.length()) : fileName;
        var marked = texts.text("copy.file-name", Map.of("name", plain));
        var addition = texts.text("copy.file-name", Map.of("name", "")).strip();
        return plain.endsWith(addition) ? plain + EXTENSION : marked + EXTENSION;
    }
}
