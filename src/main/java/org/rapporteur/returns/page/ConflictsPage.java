package org.rapporteur.returns.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.returns.Channel;
import org.rapporteur.returns.OpenConflict;
import org.rapporteur.returns.page.FindingView.Subject;

/**
 * The answers that two people changed differently, to be decided about.
 *
 * @param home address of the return's home
 * @param editable whether the one who looks may decide
 * @param revision that is shown
 * @param total conflicts that are open
 * @param sources what was sent, with its conflicts; {@link #MOST} conflicts at the most, so that the page stays light
 * @param undecided how many of those that were just to be settled are still open
 */
public record ConflictsPage(
        String state,
        int year,
        String home,
        boolean editable,
        int revision,
        int total,
        List<Source> sources,
        int undecided) {

    static final int MOST = 100;

    public ConflictsPage {
        sources = List.copyOf(sources);
    }

    /** @param words says the answer to an item in words */
    static ConflictsPage of(
            ReturnPlace place,
            List<OpenConflict> conflicts,
            Mandate mandate,
            boolean editable,
            int revision,
            int undecided,
            BiFunction<Item, AnswerValue, String> words) {
        var bySource = conflicts.stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(Origin::of, LinkedHashMap::new, Collectors.toList()));
        return new ConflictsPage(
                place.state().name(),
                place.questionnaire().year(),
                place.home(),
                editable,
                revision,
                conflicts.size(),
                bySource.entrySet().stream()
                        .map(source -> Source.of(source.getKey(), source.getValue(), place, mandate, words))
                        .toList(),
                undecided);
    }

    public int getShown() {
        return sources.stream().mapToInt(source -> source.conflicts().size()).sum();
    }

    public boolean isCut() {
        return getShown() < total;
    }

    /** What conflicts come from: one workbook, or what one person sent otherwise. */
    record Origin(String by, Channel channel, Optional<OpenConflict.Sent> upload) {
        static Origin of(OpenConflict conflict) {
            return new Origin(conflict.offeredBy(), conflict.channel(), conflict.upload());
        }
    }

    /**
     * What was sent by one person.
     *
     * @param channel {@code workbook}, {@code form} or {@code api}
     * @param file name of the workbook; empty where it was none
     * @param at when the first of it was sent
     */
    public record Source(String by, String channel, String file, Instant at, List<Conflict> conflicts) {

        public Source {
            conflicts = List.copyOf(conflicts);
        }

        static Source of(
                Origin origin,
                List<OpenConflict> conflicts,
                ReturnPlace place,
                Mandate mandate,
                BiFunction<Item, AnswerValue, String> words) {
            return new Source(
                    origin.by(),
                    origin.channel().key(),
                    origin.upload().map(OpenConflict.Sent::fileName).orElse(""),
                    conflicts.get(0).offeredAt(),
                    conflicts.stream()
                            .flatMap(conflict -> Conflict.of(conflict, place, mandate, words).stream())
                            .toList());
        }

        /** Ids of those that may be decided, as one field holds them. */
        public String getIds() {
            return conflicts.stream()
                    .filter(Conflict::editable)
                    .map(conflict -> String.valueOf(conflict.id()))
                    .collect(Collectors.joining(" "));
        }

        public boolean isSeveral() {
            return conflicts.stream().filter(Conflict::editable).count() > 1;
        }
    }

    /**
     * One of them.
     *
     * @param base the answer that the sender started from, in words; empty for none
     * @param offered the sender's answer
     * @param standing the return's answer, given by {@code by} at {@code at} by way of {@code channel}
     */
    public record Conflict(
            long id,
            Subject subject,
            Optional<String> base,
            Optional<String> offered,
            Optional<String> standing,
            String by,
            Instant at,
            String channel,
            boolean editable) {

        static Optional<Conflict> of(
                OpenConflict conflict,
                ReturnPlace place,
                Mandate mandate,
                BiFunction<Item, AnswerValue, String> words) {
            var item = place.questionnaire().item(conflict.item()).orElseThrow();
            return Subject.of(conflict.item(), place.questionnaire())
                    .map(subject -> new Conflict(
                            conflict.id(),
                            subject,
                            conflict.base().map(value -> words.apply(item, value)),
                            conflict.offered().map(value -> words.apply(item, value)),
                            conflict.standing().value().map(value -> words.apply(item, value)),
                            conflict.standing().by(),
                            conflict.standing().at(),
                            conflict.standing().channel().key(),
                            mandate.edits(conflict.item())));
        }
    }
}
