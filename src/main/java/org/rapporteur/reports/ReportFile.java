package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.launch.Mode;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.trace.Behind;
import org.rapporteur.text.Texts;

/** A report as a file in any of the formats. */
@ApplicationScoped
class ReportFile {

    private final Mode mode;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    ReportFile(Mode mode) {
        this.mode = mode;
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
        };
    }

    private byte[] write(CorrespondenceReport report, ReportFormat format) {
        return switch (format) {
            case JSON -> ReportJson.write(report, mode.trial());
            case CSV -> ReportCsv.write(report, texts, mode.trial());
            case XLSX -> new ReportWorkbook(ReportSheets.of(report, texts, mode.trial()), texts).write();
        };
    }

    private static Response response(byte[] file, String name, ReportFormat format) {
        var response = Response.ok(file, format.mediaType());
        if (format != ReportFormat.JSON) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format.extension() + '"');
        }
        return response.build();
    }

    private static String region(Basis basis) {
        return basis.region().map(group -> "-" + Regions.code(group)).orElse("");
    }
}
