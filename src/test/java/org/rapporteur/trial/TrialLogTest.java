package org.rapporteur.trial;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.questionnaire.ItemCode;
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
        var logged = rows("select r.year || r.iso3, c.item, c.value from answer_change c join national_return r "
                        + "on r.id = c.national_return_id")
                .stream()
                .collect(groupingBy(row -> row.get(0)));
        var hashes = new HashMap<String, String>();
        rows("select r.year || r.iso3, s.sha256 from submission s join national_return r on r.id = s.national_return_id")
                .forEach(row -> hashes.put(row.get(0), row.get(1)));
        var expected = new HashMap<String, String>();
        for (var each : made) {
            if (each.submitted()) {
                expected.put(place(each), hash(each, logged.get(place(each))));
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
        made.stream().filter(TrialReturn::submitted).forEach(each -> each.reported()
                .forEach(answer -> expected.add(place(each) + " " + answer.item() + " " + answer.exported() + " "
                        + (answer.number() == null ? null : answer.number().toPlainString()))));
        assertThat(rows("select year || iso3, item, value, number::text from reported_answer"))
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
    void marksEveryRevisionAsATrials() throws SQLException {
        assertThat(rows("select distinct channel from revision")).containsExactly(List.of("trial"));
    }

    @Test
    void writesNothingWhereThereIsAReturn() {
        new TrialLog(database.source()).writeWhereThereIsNone(() -> fail("there are returns already"));
    }

    private static String place(TrialReturn made) {
        return made.year() + made.state().iso3();
    }

    private static String hash(TrialReturn made, List<List<String>> logged) {
        var values = new HashMap<ItemCode, AnswerValue>();
        for (var row : logged) {
            var item = made.questionnaire()
                    .item(ItemCode.parse(row.get(1)).orElseThrow())
                    .orElseThrow();
            values.put(item.code(), AnswerValue.ofExported(item.type(), row.get(2)));
        }
        var questionnaire = made.questionnaire();
        return new SignedAnswers(
                        questionnaire.instrument(),
                        questionnaire.year(),
                        made.state().iso3(),
                        1,
                        new Answers(values))
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
