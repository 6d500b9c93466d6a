package org.rapporteur.reports.sdmx;

import java.util.Optional;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.reports.SmallReport;
import org.rapporteur.testing.ReportedAnswers;

/** A report about the made-up instrument, with figures of every kind. */
final class SmallSdmx {

    private SmallSdmx() {}

    static ReportedAnswers answers() {
        return SmallReport.answers();
    }

    static SdmxReport chapter() {
        return of(answers().chapter(1, Optional.empty()));
    }

    static SdmxReport of(ChapterReport report) {
        return SdmxReport.of(report, ReportedAnswers.questionnaire(), ReportedAnswers.states(), false);
    }

    static SdmxReport of(CorrespondenceReport report) {
        return SdmxReport.of(report, ReportedAnswers.questionnaire(), ReportedAnswers.states(), false);
    }
}
