package org.rapporteur.reports;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.ReferenceReport;
import org.rapporteur.text.Texts;

/** Reports as one tidy table each. */
final class ReportCsv {

    private static final List<String> TIES = List.of("recommendations", "certain", "inferred", "doubtful");

    private ReportCsv() {}

    static byte[] write(ChapterReport report, Texts texts, boolean synthetic) {
        return new TidyCsv(report.year(), texts, synthetic).file(Observations.of(report));
    }

    /** Without the paragraphs none of whose recommendations is asked. */
    static byte[] write(CorrespondenceReport report, Texts texts, boolean synthetic) {
        var references = report.references().stream().collect(toMap(ReferenceReport::reference, Function.identity()));
        return new TidyCsv(report.year(), texts, synthetic)
                .file(TIES, observation -> ties(observation, references), Observations.of(report));
    }

    private static Stream<String> ties(Observation observation, Map<Reference, ReferenceReport> references) {
        return observation
                .id()
                .place()
                .reference()
                .map(references::get)
                .map(each -> Stream.of(
                        ReferenceTables.recommendations(each, " "),
                        String.valueOf(each.certain()),
                        String.valueOf(each.inferred()),
                        String.valueOf(each.doubtful())))
                .orElseGet(() -> Stream.of("", "", "", ""));
    }
}
