package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.rapporteur.core.answer.Answers;
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

    private static <T> T[] each(
            List<ReportedAnswer> reported, Function<ReportedAnswer, T> field, IntFunction<T[]> array) {
        return reported.stream().map(field).toArray(array);
    }

    private static String chapter(ReportedAnswer answer) {
        return String.valueOf(answer.item().recommendation().chapter());
    }
}
