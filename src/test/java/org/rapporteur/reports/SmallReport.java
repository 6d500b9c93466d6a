package org.rapporteur.reports;

import java.util.Optional;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Ties;
import org.rapporteur.testing.ReportedAnswers;

/** A report in which every count differs from nothing somewhere, for the writers to write. */
public final class SmallReport {

    private SmallReport() {}

    public static ReportedAnswers answers() {
        return new ReportedAnswers()
                .report("AF1", "1.a.status", "full", "1.a.elements.one", "in_place", "1.a.assistance", "provided")
                .report("AF1", "1.a.began", "2015", "1.a.facts.people", "1200", "1.a.facts.survey", "yes")
                .report("AF1", "1.a.hurdles.top", "funds", "1.a.hurdles.next", "law")
                .report("AF2", "1.a.began", "not_known", "1.a.facts.people", "800", "1.a.hurdles.top", "law")
                .report("LA1", "1.a.began", "2019", "1.a.facts.people", "not_known", "1.a.facts.survey", "no")
                .report("AF2", "1.a.status", "partial", "1.a.elements.one", "not_known", "1.b.status", "planned")
                .report("AP1", "1.a.status", "not_applicable", "1.b.status", "no_action", "1.b.assistance", "needed")
                .report("EE2", "1.a.status", "not_known", "1.b.status", "substantial")
                .report("LA1", "1.a.status", "planned", "1.a.elements.one", "not_applicable")
                .report("WE1", "1.b.status", "full", "2.a.status", "partial");
    }

    static ChapterReport chapter() {
        return chapter(Optional.empty());
    }

    static ChapterReport chapter(Optional<RegionalGroup> region) {
        return answers().chapter(1, region);
    }

    static CorrespondenceReport correspondence(Ties ties) {
        return answers().figures().correspondence(ties);
    }
}
