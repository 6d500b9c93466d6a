package org.rapporteur.reports.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.report.Carried;
import org.rapporteur.core.report.CarriedTally;
import org.rapporteur.core.report.Clearance;
import org.rapporteur.core.report.Practice;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.core.report.Tally;
import org.rapporteur.core.report.TrendTally;
import org.rapporteur.reports.figures.Counted.One;

/** Counts as of one moment. Lasts as long as the call that it is handed to. */
public final class Counting {

    /** The group is the one under which the answers were reported. */
    private static final String SUBMISSIONS =
            """
            select s.id, r.year, r.iso3, a.regional_group, s.submitted_at, s.receipt_number, s.sha256
              from national_return r
              join submission s on s.national_return_id = r.id
              join lateral (select regional_group from reported_answer where submission_id = s.id limit 1) a on true
            """;

    private static final String NEWEST = SUBMISSIONS
            + """
             where r.year = any (?)
               and not exists (select from submission newer
                                where newer.national_return_id = r.id and newer.id > s.id)
             order by r.year, r.iso3
            """;

    private static final String LISTED =
            SUBMISSIONS + """
             where s.id = any (?)
             order by r.year, r.iso3
            """;

    private static final String TALLIES =
            """
            select item, regional_group, coalesce(value, ''), count(*),
                   count(*) filter (where value is not null and review = 'not_reviewed'),
                   count(*) filter (where value is not null and review = 'confirmed'),
                   count(*) filter (where value is not null and review = 'changed')
              from reported_answer
             where year = ? and chapter = any (?) and submission_id = any (?)
             group by item, regional_group, value
            """;

    /** A State counts once for each option that it named, whatever the rank, or once where it named none. */
    private static final String RANKED =
            """
            with rank as (
                select split_part(item, '.', 1) || '.' || split_part(item, '.', 2) || '.' || split_part(item, '.', 3)
                           as list, regional_group, submission_id, value
                  from reported_answer
                 where year = ? and chapter = any (?) and item = any (?) and submission_id = any (?))
            select list, regional_group, value, count(*)
              from (select distinct list, regional_group, submission_id, value
                      from rank where value is not null
                    union all
                    select list, regional_group, submission_id, ''
                      from rank group by list, regional_group, submission_id having count(value) = 0) named
             group by list, regional_group, value
            """;

    private static final String TREND =
            """
            select year, item, coalesce(value, ''), count(*), count(*) filter (where submission_id = any (?))
              from reported_answer
             where year = any (?) and chapter = any (?) and item = any (?) and submission_id = any (?)
             group by year, item, value
            """;

    private static final String GIVEN =
            """
            select iso3, item, value, review
              from reported_answer
             where year = ? and chapter = any (?) and item = any (?) and submission_id = any (?)
             order by iso3, item
            """;

    /** The text as it was signed; read only where the clearance allows it to be published. */
    private static final String PRACTICES =
            """
            select a.iso3, a.item, a.value, s.receipt_number, case when a.value = 'quote' then practice.value end
              from reported_answer a
              join submission s on s.id = a.submission_id
             cross join lateral
                   (select value
                      from answer_change
                     where national_return_id = s.national_return_id
                       and item = regexp_replace(a.item, '[^.]+$', ?) and revision <= s.revision
                     order by revision desc
                     limit 1) practice
             where a.year = ? and a.chapter = any (?) and a.item = any (?) and a.submission_id = any (?)
               and a.value = any (?) and practice.value is not null
            """;

    private final Connection connection;

    Counting(Connection connection) {
        this.connection = connection;
    }

    /** The newest submission of each State in some years. */
    public Counted newest(Collection<Integer> years) throws SQLException {
        return Counted.of(new Query(connection, NEWEST, years).list(Counting::submission));
    }

    /** Certain submissions, by their keys. */
    public Counted listed(Collection<Long> ids) throws SQLException {
        return Counted.of(new Query(connection, LISTED, ids).list(Counting::submission));
    }

    /**
     * What was reported in a year on some chapters.
     *
     * @param ranked id of the template whose members are ranks of one list, where there is one
     */
    public Reported reported(Counted counted, int year, Collection<Integer> chapters, Optional<String> ranked)
            throws SQLException {
        var submissions = ids(counted.in(year));
        var tallies = new ArrayList<Tally>();
        var carried = new ArrayList<CarriedTally>();
        new Query(connection, TALLIES, year, chapters, submissions).list(row -> {
            var tally = tally(row);
            carried.addAll(carried(row, tally));
            return tallies.add(tally);
        });
        var ranks = ranks(tallies, ranked);
        if (!ranks.isEmpty()) {
            tallies.addAll(new Query(connection, RANKED, year, chapters, ranks, submissions).list(Counting::tally));
        }
        return new Reported(counted.reporting(year), tallies, carried);
    }

    /** What is counted of a template's members, named one by one so that the index leads to them. */
    private static Set<String> ranks(List<Tally> tallies, Optional<String> ranked) {
        return tallies.stream()
                .map(Tally::item)
                .filter(item -> ranked.filter(item.template()::equals).isPresent())
                .map(ItemCode::toString)
                .collect(Collectors.toSet());
    }

    /**
     * What was reported in several years on certain items.
     *
     * @param panel codes of the States that are counted by themselves too
     */
    public List<TrendTally> trend(Counted counted, Set<String> panel, Collection<ItemCode> items) throws SQLException {
        var ofPanel = counted.all().stream()
                .filter(one -> panel.contains(one.reporting().iso3()))
                .toList();
        return new Query(
                        connection,
                        TREND,
                        ids(ofPanel),
                        counted.byYear().keySet(),
                        chapters(items),
                        texts(items),
                        ids(counted.all()))
                .list(row -> new TrendTally(
                        row.getInt(1), code(row.getString(2)), row.getString(3), row.getInt(4), row.getInt(5)));
    }

    /** What each State answered to certain items in a year, by State and item. */
    public List<Given> given(Counted counted, int year, Collection<ItemCode> items) throws SQLException {
        return new Query(connection, GIVEN, year, chapters(items), texts(items), ids(counted.in(year)))
                .list(row -> new Given(
                        row.getString(1),
                        code(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4))));
    }

    /**
     * The good practices of a year that may be published, by recommendation and State.
     *
     * @param clearances the items that say how a practice may be used
     * @param practice id of the template that asks for it
     */
    public List<Practice> practices(
            Counted counted, int year, Collection<ItemCode> clearances, String practice, MemberStates states)
            throws SQLException {
        return new Query(
                        connection,
                        PRACTICES,
                        practice,
                        year,
                        chapters(clearances),
                        texts(clearances),
                        ids(counted.in(year)),
                        Clearance.codes())
                        .list(row -> new Practice(
                                code(row.getString(2)).recommendation(),
                                states.find(row.getString(1)).orElseThrow(),
                                row.getString(4),
                                Clearance.ofCode(row.getString(3)),
                                Optional.ofNullable(row.getString(5))))
                        .stream()
                        .sorted(Comparator.comparing(Practice::recommendation)
                                .thenComparing(each -> states.all().indexOf(each.state())))
                        .toList();
    }

    private static List<Integer> chapters(Collection<ItemCode> items) {
        return items.stream()
                .map(item -> item.recommendation().chapter())
                .distinct()
                .toList();
    }

    private static List<String> texts(Collection<ItemCode> items) {
        return items.stream().map(ItemCode::toString).toList();
    }

    private static List<Long> ids(List<One> submissions) {
        return submissions.stream().map(One::id).toList();
    }

    private static One submission(ResultSet row) throws SQLException {
        var reporting = new Reporting(
                row.getString(3),
                Regions.group(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7));
        return new One(row.getLong(1), row.getInt(2), reporting);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(code(row.getString(1)), Regions.group(row.getString(2)), row.getString(3), row.getInt(4));
    }

    private static ItemCode code(String item) {
        return ItemCode.parse(item).orElseThrow();
    }

    /** Nothing of what was asked and not answered. */
    private static List<CarriedTally> carried(ResultSet row, Tally tally) throws SQLException {
        if (tally.value().equals(Tally.NOT_ANSWERED)) {
            return List.of();
        }
        var count = new Carried(tally.count(), row.getInt(5), row.getInt(6), row.getInt(7));
        return List.of(new CarriedTally(tally.item(), tally.group(), count));
    }
}
