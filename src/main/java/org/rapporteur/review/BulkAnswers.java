package org.rapporteur.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;

/**
 * Reads the answers of all States to some templates, in a query or two however many States there are. Of a long text only
 * the beginning is read: it is not to be shown, and what is relevant does not depend on more of it.
 */
@ApplicationScoped
class BulkAnswers {

    /** The newest answers; one that was taken away is null. */
    private static final String PRESENT =
            """
            select distinct on (c.national_return_id, c.item) r.iso3, c.item, left(c.value, 200) as value
            from answer_change c
            join national_return r on r.id = c.national_return_id
            where r.year = :year and split_part(c.item, '.', 3) in (:templates)
            order by c.national_return_id, c.item, c.revision desc
            """;

    private static final String NEWEST_SUBMISSIONS =
            """
            select distinct on (s.national_return_id) s.id, s.previous_id
            from submission s
            join national_return r on r.id = s.national_return_id
            where r.year = :year
            order by s.national_return_id, s.id desc
            """;

    private static final String SUBMISSIONS = "select id, previous_id from submission where id in (:ids)";

    private static final String SUBMITTED =
            """
            select distinct on (s.id, c.item) r.iso3, c.item, left(c.value, 200) as value
            from submission s
            join national_return r on r.id = s.national_return_id
            join answer_change c on c.national_return_id = s.national_return_id and c.revision <= s.revision
            where s.id in (:ids) and split_part(c.item, '.', 3) in (:templates)
            order by s.id, c.item, c.revision desc
            """;

    private final EntityManager database;
    private final Questionnaires questionnaires;

    BulkAnswers(EntityManager database, Questionnaires questionnaires) {
        this.database = database;
        this.questionnaires = questionnaires;
    }

    /** The answers as they are now, by ISO code. */
    Map<String, Answers> present(Questionnaire questionnaire, Set<String> templates) {
        var query = database.createNativeQuery(PRESENT, Tuple.class)
                .setParameter("year", questionnaire.year())
                .setParameter("templates", templates);
        return answers(query, questionnaire);
    }

    /** What was signed last for the edition before, by ISO code; nothing where no template is asked for. */
    Map<String, Answers> previous(Questionnaire questionnaire, Set<String> templates) {
        return before(questionnaire)
                .filter(before -> !templates.isEmpty())
                .map(before -> signed(
                        before,
                        rows(database.createNativeQuery(NEWEST_SUBMISSIONS, Tuple.class)
                                        .setParameter("year", before.year()))
                                .toList(),
                        templates))
                .findFirst()
                .orElse(Map.of());
    }

    private Stream<Questionnaire> before(Questionnaire questionnaire) {
        return questionnaires.of(questionnaire.year() - 1).stream()
                .filter(before -> before.instrument().equals(questionnaire.instrument()));
    }

    /** @param submissions of one edition, with those of the edition before that they were held against */
    private Map<String, Answers> signed(Questionnaire questionnaire, List<Tuple> submissions, Set<String> templates) {
        if (submissions.isEmpty()) {
            return Map.of();
        }
        var deciding = Deciding.of(questionnaire, templates);
        var given = answers(
                database.createNativeQuery(SUBMITTED, Tuple.class)
                        .setParameter("ids", ids(submissions, "id"))
                        .setParameter("templates", deciding.present()),
                questionnaire);
        var checks = new ChecksOfStates(questionnaire, heldAgainst(questionnaire, submissions, deciding.previous()));
        var signed = new HashMap<String, Answers>();
        given.forEach((iso3, answers) -> signed.put(iso3, checks.of(iso3).relevant(answers)));
        return signed;
    }

    private Map<String, Answers> heldAgainst(
            Questionnaire questionnaire, List<Tuple> submissions, Set<String> templates) {
        var ids = ids(submissions, "previous_id");
        if (templates.isEmpty() || ids.isEmpty()) {
            return Map.of();
        }
        var earlier = rows(database.createNativeQuery(SUBMISSIONS, Tuple.class).setParameter("ids", ids))
                .toList();
        return before(questionnaire)
                .map(before -> signed(before, earlier, templates))
                .findFirst()
                .orElse(Map.of());
    }

    private static Collection<Long> ids(List<Tuple> submissions, String column) {
        return submissions.stream()
                .map(row -> row.get(column, Long.class))
                .filter(id -> id != null)
                .toList();
    }

    private static Map<String, Answers> answers(Query query, Questionnaire questionnaire) {
        var byState = new HashMap<String, Map<ItemCode, AnswerValue>>();
        rows(query).filter(row -> row.get("value") != null).forEach(row -> ItemCode.parse(row.get("item", String.class))
                .flatMap(questionnaire::item)
                .ifPresent(item -> byState.computeIfAbsent(row.get("iso3", String.class), iso3 -> new HashMap<>())
                        .put(item.code(), AnswerValue.ofExported(item.type(), row.get("value", String.class)))));
        return byState.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Answers(entry.getValue())));
    }

    @SuppressWarnings("unchecked") // a native query with Tuple as its result gives nothing else
    static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
