package org.rapporteur.trial;

import java.time.Instant;
import java.util.List;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.report.ReportedAnswer;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;

/** Fills a database with the returns of a trial, for tests that need many. */
public final class TrialDatabase {

    private static final Instant BEGAN = Instant.parse("2027-03-01T12:00:00Z");

    private TrialDatabase() {}

    /** @return what was written */
    public static List<Made> fill(PlainDatabase database) {
        var definitions = RealDefinitions.loaded();
        var made = TrialReturns.made(
                definitions.memberStates(), definitions.questionnaires().all(), BEGAN);
        new TrialLog(database.source()).writeWhereThereIsNone(() -> made);
        return made.stream()
                .map(each -> new Made(each.year(), each.state(), each.submitted(), each.answers(), each.reported()))
                .toList();
    }

    /** A return as other packages may see it. */
    public record Made(
            int year, MemberState state, boolean submitted, Answers answers, List<ReportedAnswer> reported) {}
}
