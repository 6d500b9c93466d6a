package org.rapporteur.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.workbook.xlsx.XlsxFile;

/** Prints the workbook of a State: the same contents give the same bytes. Safe for several threads. */
public final class WorkbookWriter {

    private final Layouts layouts = new Layouts();

    /** Writes the workbook as an .xlsx file and leaves the stream open. */
    public void write(WorkbookContents contents, OutputStream out) throws IOException {
        var layout = layouts.of(contents.questionnaire(), contents.texts());
        var checks = CheckSheet.of(layout, contents);
        var cover = Cover.of(layout, contents, checks);
        var sheets = new ArrayList<>(List.of(cover));
        contents.printedChapters().forEach(chapter -> sheets.add(ChapterSheet.of(layout, contents, checks, chapter)));
        sheets.add(HiddenSheet.of(contents, Fingerprint.ofAll(cover.texts())).printed());
        sheets.add(checks.printed());
        var title = Cover.footer(layout.texts(), contents);
        var language = layout.texts().locale().toLanguageTag();
        new XlsxFile(title, language, Look.STANDARD, sheets).write(out);
    }
}
