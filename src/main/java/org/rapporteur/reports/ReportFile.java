package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.launch.Mode;
import org.rapporteur.text.Texts;

/** A chapter's report as a file in any of the formats. */
@ApplicationScoped
class ReportFile {

    private final Mode mode;

    ReportFile(Mode mode) {
        this.mode = mode;
    }

    /** The answer that carries the file; all but JSON are for downloading. */
    Response response(ChapterReport report, ReportFormat format) {
        var response = Response.ok(write(report, format), format.mediaType());
        if (format != ReportFormat.JSON) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(report, format) + '"');
        }
        return response.build();
    }

    private byte[] write(ChapterReport report, ReportFormat format) {
        return switch (format) {
            case JSON -> ReportJson.write(report, mode.trial());
            case CSV -> new ReportCsv(report, mode.trial()).write();
            case XLSX -> new ReportWorkbook(report, Texts.in(Locale.ENGLISH), mode.trial()).write();
        };
    }

    private static String name(ChapterReport report, ReportFormat format) {
        var region = report.basis().region().map(group -> "-" + Regions.code(group));
        return "report-" + report.year() + "-chapter-" + report.chapter() + region.orElse("") + "."
                + format.extension();
    }
}
