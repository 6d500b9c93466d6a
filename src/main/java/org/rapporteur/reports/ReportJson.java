package org.rapporteur.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.reports.trace.Behind;

/** Reports as JSON. A mapper of its own, so that no setting of the server changes a report's bytes. */
final class ReportJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ReportJson() {}

    static byte[] write(ChapterReport report, boolean synthetic) {
        return write(ChapterBody.of(report, synthetic));
    }

    static byte[] write(CorrespondenceReport report, boolean synthetic) {
        return write(CorrespondenceBody.of(report, synthetic));
    }

    static byte[] write(Behind behind, boolean synthetic) {
        return write(AnswersBody.of(behind, synthetic));
    }

    private static byte[] write(Object body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every report can be written as JSON", e);
        }
    }
}
