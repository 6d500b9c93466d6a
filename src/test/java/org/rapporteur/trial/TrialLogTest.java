package org.rapporteur.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import java.time.Instant;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;

class TrialLogTest {

    private static final Questionnaire QUESTIONNAIRE = RealDefinitions.latest();
    private static PlainDatabase database;
    private static List<TrialReturn> made;

    @BeforeAll
    static void write() {
        database = new PlainDatabase();
        made = TrialReturns.made(
                RealDefinitions.loaded().memberStates(), QUESTIONNAIRE, Instant.parse("2027-03-01T12:00:00Z"));
        new TrialLog(database.source()).writeWhereThereIsNone(QUESTIONNAIRE, () -> made);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void signsWhatTheLogHolds() throws SQLException {
        for (var each : made) {
            if (each.submitted()) {
                var answers = logged(each.state().iso3());
                var signed = new SignedAnswers(
                        QUESTIONNAIRE.instrument(),
                        QUESTIONNAIRE.year(),
                        each.state().iso3(),
                        1,
                        answers);
                assertThat(hash(each.state().iso3())).containsExactly(signed.sha256());
            } else {
                assertThat(hash(each.state().iso3())).isEmpty();
            }
        }
    }

    @Test
    void reportsEveryAnswerOfASubmissionAndNothingElse() throws SQLException {
        var expected = made.stream()
                .filter(TrialReturn::submitted)
                .mapToLong(each -> each.answers().size())
                .sum();
        assertThat(texts("select count(*)::text from reported_answer")).containsExactly(String.valueOf(expected));
        assertThat(texts("select count(*)::text from reported_answer where value like 'Synthetic%'"))
                .containsExactly("0");
    }

    @Test
    void marksEveryRevisionAsATrials() throws SQLException {
        assertThat(texts("select distinct channel from revision")).containsExactly("trial");
    }

    @Test
    void writesNothingWhereThereIsAReturn() {
        new TrialLog(database.source()).writeWhereThereIsNone(QUESTIONNAIRE, () -> fail("there are returns already"));
    }

    private static Answers logged(String iso3) throws SQLException {
        var values = new HashMap<ItemCode, AnswerValue>();
        for (var row : rows("select item, value from answer_change c join national_return r "
                + "on r.id = c.national_return_id where r.iso3 = '" + iso3 + "'")) {
            var item = QUESTIONNAIRE
                    .item(ItemCode.parse(row.getKey()).orElseThrow())
                    .orElseThrow();
            values.put(
                    item.code(),
                    item.type() instanceof Choice
                            ? new AnswerValue.Chosen(row.getValue())
                            : new AnswerValue.Narrative(row.getValue()));
        }
        return new Answers(values);
    }

    private static List<String> hash(String iso3) throws SQLException {
        return texts("select sha256 from submission s join national_return r on r.id = s.national_return_id "
                + "where r.iso3 = '" + iso3 + "'");
    }

    private static List<String> texts(String sql) throws SQLException {
        return rows("select t, null from (" + sql + ") as q (t)").stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Map.Entry<String, String>> rows(String sql) throws SQLException {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<Map.Entry<String, String>>();
            while (result.next()) {
                rows.add(new SimpleEntry<>(result.getString(1), result.getString(2)));
            }
            return rows;
        }
    }
}
