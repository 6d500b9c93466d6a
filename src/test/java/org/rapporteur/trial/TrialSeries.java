package org.rapporteur.trial;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.trial.TrialState.Progress;

/**
 * Fills a database with a long series of editions in which every Member State reports, for benchmarks. The newest ten are
 * made up as a trial makes up its returns, rules and all, each from the one before. What was reported in them is then copied
 * for each ten editions before, without the log of its answers, which no report reads.
 */
public final class TrialSeries {

    /** How many editions are made up one by one. */
    public static final int MADE_UP = 10;

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private static final String COPIED_RETURNS =
            """
            insert into national_return (year, iso3, revision, created_at)
            select year - ?, iso3, revision, created_at from national_return where year > ? order by id
            """;
    private static final String COPIED_REVISIONS =
            """
            insert into revision (national_return_id, number, made_at, made_by, channel)
            select copy.id, v.number, v.made_at, v.made_by, v.channel
              from revision v
              join national_return r on r.id = v.national_return_id
              join national_return copy on copy.year = r.year - ? and copy.iso3 = r.iso3
             where r.year > ?
             order by copy.id, v.number
            """;
    private static final String COPIED_SUBMISSIONS =
            """
            insert into submission
                   (national_return_id, revision, receipt_number, submitted_at, submitted_by, sha256, not_reviewed)
            select copy.id, s.revision, copy.year || substr(s.receipt_number, 5), s.submitted_at, s.submitted_by, s.sha256,
                   s.not_reviewed
              from submission s
              join national_return r on r.id = s.national_return_id
              join national_return copy on copy.year = r.year - ? and copy.iso3 = r.iso3
             where r.year > ?
             order by s.id
            """;
    private static final String COPIED_REPORTS =
            """
            insert into reported_answer
                   (submission_id, year, iso3, regional_group, chapter, item, value, number, review)
            select copy.id, a.year - ?, a.iso3, a.regional_group, a.chapter, a.item, a.value, a.number, a.review
              from reported_answer a
              join submission s on s.id = a.submission_id
              join submission copy on copy.receipt_number = (a.year - ?) || substr(s.receipt_number, 5)
             where a.year > ?
             order by copy.id
            """;

    private final List<List<TrialReturn>> newest;
    private final int all;
    private int written;

    /** @param editions the oldest first; ten at the most, or a multiple of ten */
    public TrialSeries(MemberStates states, List<Questionnaire> editions) {
        this.newest = made(states, editions.subList(Math.max(0, editions.size() - MADE_UP), editions.size()));
        this.all = editions.size();
    }

    /** Writes what is missing of the newest editions. @param editions how many; ten at the most, or all */
    public void growTo(Connection connection, int editions) throws SQLException {
        connection.setAutoCommit(false);
        var from = newest.size() - Math.min(editions, newest.size());
        TrialLog.write(
                connection,
                newest.subList(from, newest.size() - Math.min(written, newest.size())).stream()
                        .flatMap(List::stream)
                        .toList());
        if (editions > newest.size()) {
            copy(connection);
        }
        connection.commit();
        written = editions;
    }

    private void copy(Connection connection) throws SQLException {
        TrialLog.enforceReferences(connection, "not enforced");
        var before = newest.get(0).get(0).year() - 1;
        for (var earlier = MADE_UP; earlier < all; earlier += MADE_UP) {
            copy(connection, COPIED_RETURNS, earlier, before);
            copy(connection, COPIED_REVISIONS, earlier, before);
            copy(connection, COPIED_SUBMISSIONS, earlier, before);
            copy(connection, COPIED_REPORTS, earlier, earlier, before);
        }
        TrialLog.enforceReferences(connection, "enforced");
    }

    private static void copy(Connection connection, String sql, int... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setInt(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    /** By edition, the oldest first. */
    private static List<List<TrialReturn>> made(MemberStates states, List<Questionnaire> editions) {
        var byState = TrialState.all(states).parallelStream()
                .map(state -> made(state, editions))
                .toList();
        return IntStream.range(0, editions.size())
                .mapToObj(edition ->
                        byState.stream().map(returns -> returns.get(edition)).toList())
                .toList();
    }

    private static List<TrialReturn> made(TrialState state, List<Questionnaire> editions) {
        var years = new TrialYears(state, editions, NOW);
        var made = new ArrayList<TrialReturn>();
        for (var questionnaire : editions) {
            var before = made.isEmpty() ? Optional.<TrialReturn>empty() : Optional.of(made.get(made.size() - 1));
            made.add(years.made(questionnaire, Progress.SUBMITTED, before));
        }
        return made;
    }
}
