package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.docx.Docx;
import org.rapporteur.reports.document.pdf.PdfDocuments;
import org.rapporteur.reports.draft.ChapterDraft;
import org.rapporteur.reports.sdmx.SdmxReport;
import org.rapporteur.reports.trace.Behind;
import org.rapporteur.text.Texts;

/** A report as a file in any of the formats. */
@ApplicationScoped
public class ReportFile {

    private final Program program;
    private final Questionnaires questionnaires;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    public ReportFile(Program program, Questionnaires questionnaires) {
        this.program = program;
        this.questionnaires = questionnaires;
    }

    /** The answer that carries the file; all but JSON are for downloading. */
    Response response(ChapterReport report, ReportFormat format) {
        var wanted = WantedReport.ofChapter(report.chapter(), report.basis().region());
        return response(write(report, format, program.source()), wanted.fileName(report.year()), format);
    }

    /** The answer that carries the file; all but JSON are for downloading. */
    Response response(CorrespondenceReport report, ReportFormat format) {
        var wanted = new WantedReport(0, report.basis().region(), report.ties());
        return response(write(report, format, program.source()), wanted.fileName(report.year()), format);
    }

    /** The answer that carries what is behind figures. */
    Response response(Behind behind) {
        return response(ReportJson.write(behind, program.synthetic()), "", ReportFormat.JSON);
    }

    /** The whole file. The same report and the same source give the same bytes. */
    public byte[] write(ChapterReport report, ReportFormat format, ReportSource source) {
        return switch (format) {
            case JSON -> ReportJson.write(report, source.synthetic());
            case CSV -> ReportCsv.write(report, texts, source.synthetic());
            case XLSX -> workbook(ReportSheets.of(report, texts, source.synthetic()), source);
            case DOCX -> Docx.write(draft(report, source));
            case PDF -> PdfDocuments.write(draft(report, source), texts);
            case SDMX_CSV -> sdmx(report, source).data();
            case SDMX_ML -> sdmx(report, source).structure();
        };
    }

    /** The whole file. The same report and the same source give the same bytes. */
    public byte[] write(CorrespondenceReport report, ReportFormat format, ReportSource source) {
        return switch (format) {
            case JSON -> ReportJson.write(report, source.synthetic());
            case CSV -> ReportCsv.write(report, texts, source.synthetic());
            case XLSX -> workbook(ReportSheets.of(report, texts, source.synthetic()), source);
            case DOCX, PDF -> throw new IllegalArgumentException("a draft is of a chapter");
            case SDMX_CSV -> sdmx(report, source).data();
            case SDMX_ML -> sdmx(report, source).structure();
        };
    }

    /** Says of itself which published report it is of. */
    private byte[] workbook(ReportSheets sheets, ReportSource source) {
        var noted = source.facts()
                .snapshot()
                .map(published -> sheets.noting(new Note(
                        texts.text("published.note"),
                        texts.text(
                                "published.note.text",
                                Map.of("number", published.number(), "time", texts.minute(published.at()))))))
                .orElse(sheets);
        return new ReportWorkbook(noted, texts).write();
    }

    /** The draft of the Commission's document, of what was received so far. */
    Document draft(ChapterReport report) {
        return draft(report, program.source());
    }

    private Document draft(ChapterReport report, ReportSource source) {
        return ChapterDraft.of(report, questionnaire(report.year()), source.facts(), texts);
    }

    private SdmxReport sdmx(ChapterReport report, ReportSource source) {
        return SdmxReport.of(report, questionnaire(report.year()), source.states(), source.synthetic());
    }

    private SdmxReport sdmx(CorrespondenceReport report, ReportSource source) {
        return SdmxReport.of(report, questionnaire(report.year()), source.states(), source.synthetic());
    }

    private Questionnaire questionnaire(int year) {
        return questionnaires.of(year).orElseThrow();
    }

    /**
     * The answer that carries a file; all but JSON are for downloading.
     *
     * @param name without its ending
     */
    public static Response response(byte[] file, String name, ReportFormat format) {
        var response = Response.ok(file, format.mediaType());
        if (format != ReportFormat.JSON) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + format.ending() + '"');
        }
        return response.build();
    }
}
