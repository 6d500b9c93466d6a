package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;

/** What reports count: the answers of each State's newest submission of a year. Its callers hold the transaction. */
@ApplicationScoped
class ReportedAnswers {

    private static final String CLEAR = "delete from reported_answer where year = :year and iso3 = :iso3";

    private static final String WRITE =
            """
            insert into reported_answer (year, iso3, regional_group, chapter, item, value)
            select :year, :iso3, :regionalGroup, chapter, item, value
              from unnest(cast(:chapters as smallint[]), cast(:items as text[]), cast(:values as text[]))
                   as answer (chapter, item, value)
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

    /** @param answers those to relevant items alone */
    void replace(ReturnKey key, Answers answers) {
        var sorted = answers.sorted();
        entities.createNativeQuery(CLEAR)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .executeUpdate();
        entities.createNativeQuery(WRITE)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .setParameter("regionalGroup", key.state().group().code())
                .setParameter("chapters", each(sorted.keySet(), ReportedAnswers::chapter))
                .setParameter("items", each(sorted.keySet(), ItemCode::toString))
                .setParameter("values", each(sorted.values(), ReportedAnswers::option))
                .executeUpdate();
    }

    /** Says of what is reported what has become of the answers that were carried over. */
    void review(ReturnKey key, Map<ItemCode, Review> reviews) {
        var sorted = new TreeMap<>(reviews);
        entities.createNativeQuery(REVIEW)
                .setParameter("year", key.year())
                .setParameter("iso3", key.iso3())
                .setParameter("items", each(sorted.keySet(), ItemCode::toString))
                .setParameter("reviews", each(sorted.values(), Review::key))
                .executeUpdate();
    }

    private static <T> String[] each(Collection<T> values, Function<T, String> field) {
        return values.stream().map(field).toArray(String[]::new);
    }

    private static String chapter(ItemCode code) {
        return String.valueOf(code.recommendation().chapter());
    }

    /** A narrative is not counted and may be confidential: it stays in the log. */
    private static String option(AnswerValue value) {
        return value instanceof AnswerValue.Chosen chosen ? chosen.code() : null;
    }
}
