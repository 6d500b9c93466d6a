package org.rapporteur.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.Item;

/** What a return would send, against what was signed last year, question by question. */
final class SinceLastYear {

    private final List<Compared> all;

    private SinceLastYear(List<Compared> all) {
        this.all = all;
    }

    static SinceLastYear of(FormReturn form, Standing standing) {
        return new SinceLastYear(form.questionnaire()
                .items(form.view().mandate().reads())
                .map(item -> Compared.of(item, form, standing))
                .filter(compared ->
                        compared.then().isPresent() || compared.now().isPresent())
                .toList());
    }

    /** How a question differs. */
    enum Kind {
        CHANGED,
        ADDED,
        REMOVED,
        SAME;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> ofKey(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    int count(int chapter, Kind kind) {
        return (int) of(Optional.of(chapter), kind).count();
    }

    /** @param chapter empty for all of them */
    Stream<Compared> of(Optional<Integer> chapter, Kind kind) {
        return all.stream()
                .filter(compared -> compared.kind() == kind)
                .filter(compared -> chapter.isEmpty()
                        || compared.item().code().recommendation().chapter() == chapter.get());
    }

    /** A question that is answered now or was last year. @param now empty also for an answer that would not be sent */
    record Compared(Item item, Optional<AnswerValue> then, Optional<AnswerValue> now) {

        static Compared of(Item item, FormReturn form, Standing standing) {
            var code = item.code();
            return new Compared(
                    item,
                    form.view().previous().value(code),
                    standing.isAsked(code) ? standing.answer(code) : Optional.empty());
        }

        Kind kind() {
            if (then.isEmpty() || now.isEmpty()) {
                return then.isEmpty() ? Kind.ADDED : Kind.REMOVED;
            }
            return then.equals(now) ? Kind.SAME : Kind.CHANGED;
        }
    }
}
