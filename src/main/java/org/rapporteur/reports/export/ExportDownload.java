package org.rapporteur.reports.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The answer that carries an export's file. */
final class ExportDownload {

    private static final String ZIP = "application/zip";

    private ExportDownload() {}

    /** @throws org.rapporteur.problem.ProblemException as {@link Exports#file} does */
    static Response of(Export export, Exports exports) {
        var file = exports.file(export);
        StreamingOutput content = out -> exports.write(export, out);
        return Response.ok(content, ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + '"')
                .build();
    }
}
