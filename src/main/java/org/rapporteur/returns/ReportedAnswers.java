package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.report.ReportedAnswer;

/**
 * What reports count: the answers of each State's newest submission of a year, and what it was asked and did not answer.
 * Its callers hold the transaction.
 */
@ApplicationScoped
class ReportedAnswers {

    private static final String CLEAR = "delete from reported_answer where year = :year and iso3 = :iso3";

    private static final String WRITE =
            """
            insert into reported_answer (year, iso3, regional_group, chapter, item, value, number)
            select :year, :iso3, :regionalGroup, chapter, item, value, number
              from unnest(cast(:chapters as smallint[]), cast(:items as text[]), cast(:values as text[]),
                          cast(:numbers as numeric[]))
                   as answer (chapter, item, value, number)
            """;

    private static final String REVIEW =
            """
            update reported_answer answer
               set review = carried.review
              from unnest(cast(:items as text[]), cast(:reviews as text[])) as carried (item, review)
             where answer.year = :year and answer.iso3 = :iso3 and answer.item = carried.item
            """;

    private final EntityManager entities;

    ReportedAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param answers those to relevant items alone
     * @param previous what was signed for the edition before
     */
    void replace(ReturnKey key, Answers answers, Answers previous) {
        var reported = ReportedAnswer.of(key.questionnaire(), answers, previous);
        entities.createNativeQuery(CLEAR)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .executeUpdate();
        entities.createNativeQuery(WRITE)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .setParameter("regionalGroup", key.state().group().code())
                .setParameter("chapters", each(reported, ReportedAnswers::chapter, String[]::new))
                .setParameter("items", each(reported, answer -> answer.item().toString(), String[]::new))
                .setParameter("values", each(reported, ReportedAnswer::exported, String[]::new))
                .setParameter("numbers", each(reported, ReportedAnswer::number, BigDecimal[]::new))
                .executeUpdate();
    }

    /** Says of what is reported what has become of the answers that were carried over. */
    void review(ReturnKey key, Map<ItemCode, Review> reviews) {
        var sorted = List.copyOf(new TreeMap<>(reviews).entrySet());
        entities.createNativeQuery(REVIEW)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .setParameter("items", each(sorted, review -> review.getKey().toString(), String[]::new))
                .setParameter(
                        "reviews", each(sorted, review -> review.getValue().key(), String[]::new))
                .executeUpdate();
    }

    private static <E, T> T[] each(List<E> entries, Function<E, T> field, IntFunction<T[]> array) {
        return entries.stream().map(field).toArray(array);
    }

    private static String chapter(ReportedAnswer answer) {
        return String.valueOf(answer.item().recommendation().chapter());
    }
}
