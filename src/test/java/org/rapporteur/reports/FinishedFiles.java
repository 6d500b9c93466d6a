package org.rapporteur.reports;

import java.util.Locale;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.text.Texts;

/** The files of a report as the program gives them to people, for tests that read them. */
public record FinishedFiles(byte[] json, byte[] csv, byte[] workbook) {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    public static FinishedFiles of(ChapterReport report) {
        return new FinishedFiles(
                ReportJson.write(report, true),
                ReportCsv.write(report, TEXTS, true),
                new ReportWorkbook(ReportSheets.of(report, TEXTS, true), TEXTS).write());
    }

    public static FinishedFiles of(CorrespondenceReport report) {
        return new FinishedFiles(
                ReportJson.write(report, true),
                ReportCsv.write(report, TEXTS, true),
                new ReportWorkbook(ReportSheets.of(report, TEXTS, true), TEXTS).write());
    }
}
