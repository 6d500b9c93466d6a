package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;

/** Reads from the log what the program carried over, and what people made of it. Its callers hold the transaction. */
@ApplicationScoped
class Reviews {

    /** For each item, the newest change that carried an answer over, beside the newest change of all. */
    private static final String AS_OF =
            """
            select carried.item,
                   case when newest.revision = carried.revision then 'not_reviewed'
                        when newest.value is not distinct from carried.value then 'confirmed'
                        else 'changed' end as review
              from (select distinct on (c.item) c.item, c.revision, c.value
                      from revision r
                      join answer_change c on c.national_return_id = r.national_return_id and c.revision = r.number
                     where r.national_return_id = :id and r.channel = 'carried' and r.number <= :revision
                     order by c.item, c.revision desc) carried
             cross join lateral
                   (select revision, value
                      from answer_change
                     where national_return_id = :id and item = carried.item and revision <= :revision
                     order by revision desc
                     limit 1) newest
             where carried.value is not null
            """;

    private static final String GIVEN =
            """
            select item
              from (select distinct on (c.item) c.item, r.channel
                      from answer_change c
                      join revision r on r.national_return_id = c.national_return_id and r.number = c.revision
                     where c.national_return_id = :id
                     order by c.item, c.revision desc) newest
             where channel <> 'carried'
            """;

    private static final String BEGUN =
            "select exists (select from revision where national_return_id = :id and channel <> 'carried')";

    private final EntityManager entities;

    Reviews(EntityManager entities) {
        this.entities = entities;
    }

    /** What has become of the answers that were carried over, at a revision; items that got none are not in it. */
    SortedMap<ItemCode, Review> asOf(NationalReturn nationalReturn, int revision) {
        if (revision == 0) {
            return Collections.emptySortedMap();
        }
        var reviews = new TreeMap<ItemCode, Review>();
        List<Object[]> rows = entities.createNativeQuery(AS_OF, Object[].class)
                .setParameter("id", nationalReturn.id)
                .setParameter("revision", revision)
                .getResultList();
        rows.forEach(row ->
                ItemCode.parse((String) row[0]).ifPresent(code -> reviews.put(code, Review.ofKey((String) row[1]))));
        return Collections.unmodifiableSortedMap(reviews);
    }

    /** The items whose answers were carried over and that nobody has looked at by now. */
    Set<ItemCode> unreviewed(NationalReturn nationalReturn) {
        return notReviewed(asOf(nationalReturn, nationalReturn.revision));
    }

    /** Items whose carried answer nobody has looked at. */
    static Set<ItemCode> notReviewed(Map<ItemCode, Review> reviews) {
        return reviews.entrySet().stream()
                .filter(review -> review.getValue() == Review.NOT_REVIEWED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Items of which a person spoke last, be it by an answer, by a confirmation or by taking the answer away. */
    Set<ItemCode> given(NationalReturn nationalReturn) {
        var given = new HashSet<ItemCode>();
        List<String> items = entities.createNativeQuery(GIVEN, String.class)
                .setParameter("id", nationalReturn.id)
                .getResultList();
        items.forEach(item -> ItemCode.parse(item).ifPresent(given::add));
        return given;
    }

    /** Whether a person has ever answered anything; a return that only the program wrote to has not begun. */
    boolean isBegun(NationalReturn nationalReturn) {
        return (boolean) entities.createNativeQuery(BEGUN, Boolean.class)
                .setParameter("id", nationalReturn.id)
                .getSingleResult();
    }
}
