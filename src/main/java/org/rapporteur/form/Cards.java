package org.rapporteur.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.form.ItemView.Choice;
import org.rapporteur.form.ItemView.Kind;
import org.rapporteur.returns.AnswerChange;
import org.rapporteur.text.AnswerTexts;
import org.rapporteur.text.AnswerTypeTexts;
import org.rapporteur.text.FindingTexts;

/** Makes the cards of a return, as it stands now and after what was just tried. */
final class Cards {

    private final FormReturn form;
    private final Standing standing;
    private final Attempt attempt;
    private final FindingTexts findings;
    private final AnswerTypeTexts types;

    Cards(FormReturn form, Standing standing, Attempt attempt) {
        this.form = form;
        this.standing = standing;
        this.attempt = attempt;
        this.findings = FindingTexts.of(form.questionnaire(), form.texts());
        this.types = new AnswerTypeTexts(form.texts());
    }

    CardView card(Section section, boolean open) {
        var items = section.items();
        return new CardView(
                section.recommendation(),
                CardHead.of(section, standing),
                open,
                form.edits(section.recommendation().id()),
                form.view().revision(),
                open ? section.lists().stream().map(this::block).toList() : List.of(),
                items.get(items.size() - 1).code().toString(),
                form.evidence()
                        .getOrDefault(section.recommendation().id(), List.of())
                        .size());
    }

    BlockView block(List<Item> list) {
        var first = list.get(0);
        var asked = isAsked(list);
        var isOneHelp = list.stream().allMatch(item -> item.help().equals(first.help()));
        return new BlockView(
                id(list),
                asked,
                first.group(),
                first.group().isPresent() && isOneHelp && !list.stream().allMatch(this::isHelpOfItsOwn)
                        ? first.help()
                        : Optional.empty(),
                asked ? list.stream().map(item -> item(item, Optional.empty())).toList() : List.of());
    }

    /** What cannot be stored stays on the page, whether or not it is asked by now. */
    boolean isAsked(List<Item> list) {
        return list.stream().anyMatch(item -> standing.isAsked(item.code()) || attempt.isNotStored(item.code()));
    }

    static String id(List<Item> list) {
        return "b-" + list.get(0).code().toString().replace('.', '-');
    }

    /** @param change of its answer by somebody else just now */
    ItemView item(Item item, Optional<AnswerChange> change) {
        var code = item.code();
        var before = form.before().flatMap(questionnaire -> questionnaire.item(code));
        var value = value(code);
        return new ItemView(
                code.toString(),
                kind(item),
                item.label(),
                isHelpOfItsOwn(item) ? item.help() : Optional.empty(),
                item.whenUnknown(),
                item.required(),
                value,
                standing.answer(code).map(answer -> words(item, answer)),
                options(item.type(), value),
                item.type() instanceof AnswerType.Number ? types.of(item.type()) : "",
                item.type() instanceof AnswerType.Narrative narrative ? narrative.maxLength() : 0,
                item.group().isPresent(),
                form.view().previous().value(code).map(answer -> words(before.orElse(item), answer)),
                form.view().reworded().contains(code),
                standing.isCarried(code),
                lines(code),
                change.map(AnswerChange::madeBy),
                conflict(item),
                form.edits(code.recommendation()));
    }

    private boolean isHelpOfItsOwn(Item item) {
        return item.group().isEmpty() || item.whenUnknown().isPresent();
    }

    private String value(ItemCode code) {
        return attempt.isNotStored(code)
                ? attempt.sent().get(code)
                : standing.answer(code).map(AnswerValue::exported).orElse("");
    }

    private String words(Item item, AnswerValue answer) {
        return AnswerTexts.of(item, answer, form.texts());
    }

    private static Kind kind(Item item) {
        if (item.type() instanceof AnswerType.Choice) {
            return item.group().isPresent() ? Kind.SELECT : Kind.RADIOS;
        }
        return item.type() instanceof AnswerType.Number ? Kind.NUMBER : Kind.TEXT;
    }

    /** An answer that is no longer offered is among them, so that nothing takes it away unasked. */
    private static List<Choice> options(AnswerType type, String value) {
        var options = new ArrayList<Choice>();
        if (type instanceof AnswerType.Choice choice) {
            choice.options()
                    .forEach(option -> options.add(new Choice(
                            option.code(), option.label(), option.code().equals(value))));
            if (!value.isEmpty() && options.stream().noneMatch(Choice::chosen)) {
                options.add(new Choice(value, value, true));
            }
        }
        return options;
    }

    private List<FindingLine> lines(ItemCode code) {
        var lines = new ArrayList<FindingLine>();
        attempt.findings(code).forEach(finding -> lines.add(FindingLine.of(finding, findings)));
        standing.findings(code).forEach(finding -> lines.add(FindingLine.of(finding, findings)));
        return lines;
    }

    private Optional<ConflictView> conflict(Item item) {
        return attempt.conflict(item.code()).map(sides -> {
            var theirs = attempt.theirs(item.code());
            return new ConflictView(
                    sides.file().map(answer -> words(item, answer)),
                    sides.server().map(answer -> words(item, answer)),
                    sides.server().map(AnswerValue::exported).orElse(""),
                    theirs.map(AnswerChange::madeBy),
                    theirs.map(AnswerChange::madeAt));
        });
    }
}
