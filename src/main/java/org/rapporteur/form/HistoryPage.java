package org.rapporteur.form;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.returns.AnswerChange;
import org.rapporteur.returns.Channel;
import org.rapporteur.text.AnswerTexts;

/**
 * Everything that became of one answer.
 *
 * @param address of the question in the form
 * @param editable whether the one who looks may put an earlier answer back
 * @param revision that is shown, the base of what is put back
 * @param entries the newest first
 * @param refusal why an answer that was just to be put back was not; empty where nothing was refused
 */
public record HistoryPage(
        String state,
        int year,
        String home,
        String code,
        String recommendation,
        String question,
        String address,
        boolean editable,
        int revision,
        List<Entry> entries,
        Optional<String> refusal) {
    public HistoryPage {
        entries = List.copyOf(entries);
    }

    static HistoryPage of(FormReturn form, Item item, List<AnswerChange> history, Optional<String> refusal) {
        var code = item.code();
        var now = form.view().answers().value(code);
        return new HistoryPage(
                form.key().state().name(),
                form.key().year(),
                form.home(),
                code.toString(),
                code.recommendation().toString(),
                item.group().map(group -> group + " " + item.label()).orElse(item.label()),
                ItemAddress.of(form.home(), code),
                form.edits(code.recommendation()),
                form.view().revision(),
                history.stream()
                        .map(change -> Entry.of(change, item, now, form))
                        .toList(),
                refusal);
    }

    /**
     * One change.
     *
     * @param answer in words; empty where it was taken away
     * @param value as the field takes it
     * @param by the account; for what was carried over, the number of the receipt
     * @param present whether the answer is this one now
     */
    public record Entry(
            int revision,
            Optional<String> answer,
            String value,
            Instant at,
            String by,
            String channelKey,
            boolean carried,
            boolean present) {

        static Entry of(AnswerChange change, Item item, Optional<AnswerValue> now, FormReturn form) {
            return new Entry(
                    change.revision(),
                    change.value().map(value -> AnswerTexts.of(item, value, form.texts())),
                    change.value().map(AnswerValue::exported).orElse(""),
                    change.madeAt(),
                    change.madeBy(),
                    "form.channel." + change.channel().name().toLowerCase(Locale.ROOT),
                    change.channel() == Channel.CARRIED,
                    change.value().equals(now));
        }
    }
}
