package org.rapporteur.returns;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.trial.TrialDatabase;
import org.rapporteur.trial.TrialDatabase.Made;

/** Holds what a trial wrote in bulk to what the program makes of the log. */
class MadeUpReviewsTest {

    /** Of every seventh return with something carried over, and of all that were submitted twice. */
    private static final String SUBMISSIONS =
            """
            select s.id, s.national_return_id, s.revision, s.not_reviewed, r.year, r.iso3,
                   not exists (select from submission newer where newer.national_return_id = r.id and newer.id > s.id)
              from submission s
              join national_return r on r.id = s.national_return_id
             where exists (select from revision where national_return_id = r.id and channel = 'carried')
               and (r.id % 7 = 0 or exists (select from submission other
                                             where other.national_return_id = r.id and other.id <> s.id))
            """;

    private static final String REPORTED =
            "select item, coalesce(review, '') from reported_answer where submission_id = :submission";

    private static PlainDatabase database;
    private static SessionFactory sessions;
    private static Map<String, Answers> answers;

    @BeforeAll
    static void fill() {
        database = new PlainDatabase();
        answers = TrialDatabase.fill(database).stream()
                .collect(toMap(made -> made.year() + made.state().iso3(), Made::answers));
        var configuration = new Configuration();
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database.source());
        sessions = configuration.buildSessionFactory();
    }

    @AfterAll
    static void stop() {
        sessions.close();
        database.close();
    }

    @Test
    void areWhatTheProgramReadsFromTheLog() {
        try (var session = sessions.openSession()) {
            var reviews = new Reviews(session);
            List<Object[]> submissions =
                    session.createNativeQuery(SUBMISSIONS, Object[].class).getResultList();
            assertThat(submissions).hasSizeGreaterThan(30);
            for (var submission : submissions) {
                var nationalReturn = new NationalReturn();
                nationalReturn.id = (Long) submission[1];
                var expected = reviews.asOf(nationalReturn, (Integer) submission[2]);
                assertThat(expected).isNotEmpty();
                var reported = new TreeMap<String, String>();
                session.createNativeQuery(REPORTED, Object[].class)
                        .setParameter("submission", submission[0])
                        .getResultList()
                        .forEach(row -> reported.put((String) row[0], (String) row[1]));
                var read = new TreeMap<>(reported);
                read.replaceAll((item, review) -> "");
                expected.forEach(
                        (item, review) -> read.computeIfPresent(item.toString(), (code, none) -> review.key()));
                assertThat(reported).as(submission[4] + "" + submission[5]).isEqualTo(read);
                if ((boolean) submission[6]) {
                    var sent = Optional.of(answers.get(submission[4] + "" + submission[5]))
                            .orElseThrow();
                    assertThat((Integer) submission[3]).isEqualTo((int) expected.entrySet().stream()
                            .filter(review -> review.getValue() == Review.NOT_REVIEWED)
                            .filter(review -> sent.value(review.getKey()).isPresent())
                            .count());
                }
            }
        }
    }
}
