package org.rapporteur.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.merge.Outcome;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.returns.AnswerChange;

/**
 * What has changed of a chapter since somebody looked, to be put in its place on the page.
 *
 * @param blocks of which another number of questions is asked now
 * @param items whose answer, findings or marks are others now
 * @param outcomes of what was just sent
 */
public record ChangesView(
        FrameView frame,
        SummaryView summary,
        List<CardHead> heads,
        List<BlockView> blocks,
        List<ItemView> items,
        List<OutcomeView> outcomes) {

    /**
     * What became of an answer that was sent.
     *
     * @param kind {@code stored}, {@code conflict} or {@code rejected}
     * @param theirs the answer that it ran into, as the field takes it
     */
    public record OutcomeView(String code, String kind, String theirs) {

        static OutcomeView of(ItemCode code, Attempt attempt) {
            var kind =
                    attempt.conflict(code).isPresent() ? "conflict" : attempt.isRejected(code) ? "rejected" : "stored";
            var theirs =
                    attempt.conflict(code).flatMap(Outcome.Conflicting::server).map(AnswerValue::exported);
            return new OutcomeView(code.toString(), kind, theirs.orElse(""));
        }
    }

    /**
     * @param chapter number of the one on the page; 0 where there is none
     * @param shown the recommendations whose questions are on the page
     * @param wanted items to tell of whether or not they changed
     */
    static ChangesView of(FormChanges changes, int chapter, Set<String> shown, Set<ItemCode> wanted, Attempt attempt) {
        var form = changes.form();
        var now = form.now();
        var collected = new Collected(changes, now, changes.then(), new Cards(form, now, attempt), wanted, attempt);
        form.chapters().stream()
                .filter(each -> each.number() == chapter)
                .flatMap(each -> each.sections().stream())
                .forEach(section -> collected.add(section, shown));
        return new ChangesView(
                FrameView.of(form, now, chapter),
                SummaryView.of(form, now, Optional.of(chapter).filter(number -> number > 0)),
                collected.heads,
                collected.blocks,
                collected.items,
                attempt.items().stream()
                        .sorted()
                        .map(code -> OutcomeView.of(code, attempt))
                        .toList());
    }

    /** Gathers what differs, section by section. */
    private static final class Collected {
        private final FormChanges changes;
        private final Standing now;
        private final Standing then;
        private final Cards cards;
        private final Set<ItemCode> wanted;
        private final Attempt attempt;
        private final List<CardHead> heads = new ArrayList<>();
        private final List<BlockView> blocks = new ArrayList<>();
        private final List<ItemView> items = new ArrayList<>();

        Collected(
                FormChanges changes, Standing now, Standing then, Cards cards, Set<ItemCode> wanted, Attempt attempt) {
            this.changes = changes;
            this.now = now;
            this.then = then;
            this.cards = cards;
            this.wanted = wanted;
            this.attempt = attempt;
        }

        void add(Section section, Set<String> shown) {
            var head = CardHead.of(section, now);
            if (!head.equals(CardHead.of(section, then))) {
                heads.add(head);
            }
            if (shown.contains(head.recommendation())) {
                section.lists().forEach(this::add);
            }
        }

        private void add(List<Item> list) {
            var code = list.get(0).code();
            if (now.isAsked(code) != then.isAsked(code)) {
                blocks.add(cards.block(list));
            } else if (cards.isAsked(list)) {
                list.stream().filter(this::isToBeTold).forEach(item -> items.add(cards.item(item, elsewhere(item))));
            }
        }

        /** What was not sent from here was changed elsewhere. */
        private Optional<AnswerChange> elsewhere(Item item) {
            return attempt.items().contains(item.code()) ? Optional.empty() : changes.of(item.code());
        }

        private boolean isToBeTold(Item item) {
            return wanted.contains(item.code())
                    || attempt.items().contains(item.code())
                    || !now.isSame(item.code(), then);
        }
    }
}
