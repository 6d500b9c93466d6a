package org.rapporteur.trial;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;

class TrialLogTest {

    private static PlainDatabase database;
    private static List<TrialReturn> made;

    @BeforeAll
    static void write() {
        database = new PlainDatabase();
        var definitions = RealDefinitions.loaded();
        made = TrialReturns.made(
                definitions.memberStates(), definitions.questionnaires().all(), Instant.parse("2027-03-01T12:00:00Z"));
        new TrialLog(database.source()).writeWhereThereIsNone(() -> made);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void signsWhatTheLogHolds() throws SQLException {
        var logged = rows("select r.year || r.iso3, c.item, c.value, c.revision from answer_change c "
                        + "join national_return r on r.id = c.national_return_id order by c.revision")
                .stream()
                .collect(groupingBy(row -> row.get(0)));
        var hashes = new HashMap<String, String>();
        rows("select receipt_number, sha256 from submission").forEach(row -> hashes.put(row.get(0), row.get(1)));
        var expected = new HashMap<String, String>();
        for (var each : made) {
            for (var submission : each.submissions()) {
                expected.put(submission.receiptNumber(), hash(each, submission.revision(), logged.get(place(each))));
            }
        }
        assertThat(hashes).isEqualTo(expected);
    }

    @Test
    void holdsASubmissionAgainstTheOneOfTheYearBefore() throws SQLException {
        var before = new HashMap<String, String>();
        rows("""
                        select r.year || r.iso3, p.year || p.iso3
                          from submission s
                          join national_return r on r.id = s.national_return_id
                          join submission b on b.id = s.previous_id
                          join national_return p on p.id = b.national_return_id
                        """)
                .forEach(row -> before.put(row.get(0), row.get(1)));
        var expected = new HashMap<String, String>();
        made.stream()
                .filter(TrialReturn::submitted)
                .filter(each -> each.previous().isPresent())
                .forEach(each -> expected.put(
                        place(each), (each.year() - 1) + each.state().iso3()));
        assertThat(before).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void reportsWhatWasAskedOfASubmissionAndNothingElse() throws SQLException {
        var expected = new ArrayList<String>();
        made.forEach(each -> each.submissions().forEach(submission -> each.reported(submission)
                .forEach(answer -> expected.add(submission.receiptNumber() + " " + answer.item() + " "
                        + answer.exported() + " "
                        + (answer.number() == null ? null : answer.number().toPlainString())))));
        assertThat(rows("select receipt_number, item, value, number::text from reported_answer "
                        + "join submission on submission.id = submission_id"))
                .extracting(row ->
                        String.join(" ", row.stream().map(String::valueOf).toList()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void countsTheUnansweredAndTheNumbersButNoText() throws SQLException {
        assertThat(
                        rows(
                                """
                        select count(*) filter (where value is null) > 1000, count(number) > 1000,
                               count(*) filter (where value = 'not_known' and item like '%.since') > 10,
                               count(*) filter (where value like 'Synthetic%')
                          from reported_answer where year = 2026
                        """))
                .containsExactly(List.of("t", "t", "t", "0"));
    }

    @Test
    void marksEveryRevisionAsATrialsOrAsCarriedOver() throws SQLException {
        assertThat(rows("select distinct channel from revision order by channel"))
                .containsExactly(List.of("carried"), List.of("trial"));
        assertThat(rows("select count(*) from revision r where channel = 'carried' and not exists "
                        + "(select from submission where receipt_number = r.made_by)"))
                .containsExactly(List.of("0"));
    }

    @Test
    void holdsEveryReferenceAgainstItsTable() throws SQLException {
        assertThat(rows("select count(*) from pg_constraint where not (conenforced and convalidated)"))
                .containsExactly(List.of("0"));
    }

    @Test
    void writesNothingWhereThereIsAReturn() {
        new TrialLog(database.source()).writeWhereThereIsNone(() -> fail("there are returns already"));
    }

    private static String place(TrialReturn made) {
        return made.year() + made.state().iso3();
    }

    private static String hash(TrialReturn made, int revision, List<List<String>> logged) {
        var questionnaire = made.questionnaire();
        var values = new HashMap<ItemCode, Optional<AnswerValue>>();
        for (var row : logged) {
            if (Integer.parseInt(row.get(3)) <= revision) {
                var item =
                        ItemCode.parse(row.get(1)).flatMap(questionnaire::item).orElseThrow();
                var value = Optional.ofNullable(row.get(2)).map(text -> AnswerValue.ofExported(item.type(), text));
                values.put(item.code(), value);
            }
        }
        var previous = made.previous().orElse(Answers.NONE);
        return new SignedAnswers(
                        questionnaire.instrument(),
                        questionnaire.year(),
                        made.state().iso3(),
                        revision,
                        new Checks(questionnaire, previous).relevant(Answers.NONE.with(values)))
                .sha256();
    }

    private static List<List<String>> rows(String sql) throws SQLException {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
