package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.report.ReportedAnswer;

/**
 * What reports count: what a State was asked in a submission, what it answered, and what had become of answers that were
 * carried over. Its callers hold the transaction.
 */
@ApplicationScoped
class ReportedAnswers {

    private static final String WRITE =
            """
            insert into reported_answer
                   (submission_id, year, iso3, regional_group, chapter, item, value, number, review)
            select :submission, :year, :iso3, :regionalGroup, chapter, item, value, number, review
              from unnest(cast(:chapters as smallint[]), cast(:items as text[]), cast(:values as text[]),
                          cast(:numbers as numeric[]), cast(:reviews as text[]))
                   as answer (chapter, item, value, number, review)
            """;

    private final EntityManager entities;

    ReportedAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param answers those to relevant items alone
     * @param previous what was signed for the edition before
     * @param reviews what has become of the answers that were carried over
     */
    void write(ReturnKey key, Submission submission, Answers answers, Answers previous, Map<ItemCode, Review> reviews) {
        var reported = ReportedAnswer.of(key.questionnaire(), answers, previous);
        entities.createNativeQuery(WRITE)
                .setParameter("submission", submission.id)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .setParameter("regionalGroup", key.state().group().code())
                .setParameter("chapters", each(reported, ReportedAnswers::chapter, String[]::new))
                .setParameter("items", each(reported, answer -> answer.item().toString(), String[]::new))
                .setParameter("values", each(reported, ReportedAnswer::exported, String[]::new))
                .setParameter("numbers", each(reported, ReportedAnswer::number, BigDecimal[]::new))
                .setParameter("reviews", each(reported, answer -> review(reviews, answer), String[]::new))
                .executeUpdate();
    }

    private static String review(Map<ItemCode, Review> reviews, ReportedAnswer answer) {
        return Optional.ofNullable(reviews.get(answer.item())).map(Review::key).orElse(null);
    }

    private static <E, T> T[] each(List<E> entries, Function<E, T> field, IntFunction<T[]> array) {
        return entries.stream().map(field).toArray(array);
    }

    private static String chapter(ReportedAnswer answer) {
        return String.valueOf(answer.item().recommendation().chapter());
    }
}
