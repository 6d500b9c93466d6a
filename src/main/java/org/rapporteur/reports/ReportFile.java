package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.launch.Mode;
import org.rapporteur.reports.document.docx.Docx;
import org.rapporteur.reports.document.pdf.PdfDocuments;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.sdmx.SdmxReport;
import org.rapporteur.reports.trace.Behind;
import org.rapporteur.text.Texts;

/** A report as a file in any of the formats. */
@ApplicationScoped
class ReportFile {

    private final Mode mode;
    private final Questionnaires questionnaires;
    private final MemberStates states;
    private final Drafts drafts;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    ReportFile(Mode mode, Questionnaires questionnaires, MemberStates states, Drafts drafts) {
        this.mode = mode;
        this.questionnaires = questionnaires;
        this.states = states;
        this.drafts = drafts;
    }

    /** The answer that carries the file; all but JSON are for downloading. */
    Response response(ChapterReport report, ReportFormat format) {
        var name = "report-" + report.year() + "-chapter-" + report.chapter() + region(report.basis());
        return response(write(report, format), name, format);
    }

    /** The answer that carries the file; all but JSON are for downloading. */
    Response response(CorrespondenceReport report, ReportFormat format) {
        var name = "report-" + report.year() + "-correspondence" + region(report.basis())
                + WantedTies.fileName(report.ties());
        return response(write(report, format), name, format);
    }

    /** The answer that carries what is behind figures. */
    Response response(Behind behind) {
        return response(ReportJson.write(behind, mode.trial()), "", ReportFormat.JSON);
    }

    private byte[] write(ChapterReport report, ReportFormat format) {
        return switch (format) {
            case JSON -> ReportJson.write(report, mode.trial());
            case CSV -> ReportCsv.write(report, texts, mode.trial());
            case XLSX -> new ReportWorkbook(ReportSheets.of(report, texts, mode.trial()), texts).write();
            case DOCX -> Docx.write(drafts.of(report, Optional.empty(), texts));
            case PDF -> PdfDocuments.write(drafts.of(report, Optional.empty(), texts), texts);
            case SDMX_CSV -> sdmx(report).data();
            case SDMX_ML -> sdmx(report).structure();
        };
    }

    private byte[] write(CorrespondenceReport report, ReportFormat format) {
        return switch (format) {
            case JSON -> ReportJson.write(report, mode.trial());
            case CSV -> ReportCsv.write(report, texts, mode.trial());
            case XLSX -> new ReportWorkbook(ReportSheets.of(report, texts, mode.trial()), texts).write();
            case DOCX, PDF -> throw new IllegalArgumentException("a draft is of a chapter");
            case SDMX_CSV -> sdmx(report).data();
            case SDMX_ML -> sdmx(report).structure();
        };
    }

    private SdmxReport sdmx(ChapterReport report) {
        return SdmxReport.of(report, questionnaire(report.year()), states, mode.trial());
    }

    private SdmxReport sdmx(CorrespondenceReport report) {
        return SdmxReport.of(report, questionnaire(report.year()), states, mode.trial());
    }

    private Questionnaire questionnaire(int year) {
        return questionnaires.of(year).orElseThrow();
    }

    private static Response response(byte[] file, String name, ReportFormat format) {
        var response = Response.ok(file, format.mediaType());
        if (format != ReportFormat.JSON) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + format.ending() + '"');
        }
        return response.build();
    }

    private static String region(Basis basis) {
        return basis.region().map(group -> "-" + Regions.code(group)).orElse("");
    }
}
