package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Confirmation;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.core.merge.Intake;
import org.rapporteur.core.merge.IntakeResult;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Questionnaire;

/** A return told as a story: answered on the server, downloaded, changed in the file, uploaded. */
public final class Scenario {

    private final Questionnaire questionnaire = SmallQuestionnaire.questionnaire();
    private Answers server = Answers.NONE;
    private Answers base = Answers.NONE;
    private List<RawAnswer> file = new ArrayList<>();
    private List<Confirmation> confirmations = new ArrayList<>();
    private final Set<ItemCode> unreviewed = new HashSet<>();
    private Mandate mandate = Mandate.FULL;
    private IntakeResult result;

    /** An answer that the server has, given through whatever channel. */
    public Scenario answered(String code, String value) {
        server = server.with(Map.of(code(code), Optional.of(value(code, value))));
        return this;
    }

    /** An answer that was carried over from last year. */
    public Scenario carried(String code, String value) {
        unreviewed.add(code(code));
        return answered(code, value);
    }

    /** Takes the present answers as the base of a workbook. */
    public Scenario downloaded() {
        base = server;
        file = new ArrayList<>();
        confirmations = new ArrayList<>();
        return this;
    }

    /** Confirms what was carried over, in the cell beside the answer. */
    public Scenario confirmed(String code) {
        confirmations.add(
                new Confirmation(code(code), new Location.Cell("Chapter 1", "F" + (confirmations.size() + 5))));
        return this;
    }

    public Scenario cell(String code, String text) {
        return cell(code, text.isEmpty() ? new RawValue.Empty() : new RawValue.Text(text));
    }

    public Scenario cell(String code, RawValue value) {
        var place = new Location.Cell("Chapter 1", "E" + (file.size() + 5));
        file.add(new RawAnswer(code, value, place));
        return this;
    }

    /** From now on, somebody sends who may see and change no more than that. */
    public Scenario by(Mandate sender) {
        mandate = sender;
        return this;
    }

    public Scenario uploaded() {
        var incoming = new Incoming(file, confirmations, List.of(), List.of());
        result = new Intake(questionnaire, Answers.NONE, mandate).take(incoming, base, server, unreviewed);
        server = server.with(result.changes());
        unreviewed.removeAll(result.changes().keySet());
        unreviewed.removeAll(result.confirmed());
        return this;
    }

    public IntakeResult result() {
        return result;
    }

    public Optional<String> answer(String code) {
        return server.answer(code(code));
    }

    public List<FindingCode> findings() {
        return result.findings().stream().map(Finding::code).toList();
    }

    /** The finding that is the only one. */
    public Finding finding() {
        if (result.findings().size() != 1) {
            throw new AssertionError("expected one finding but there are " + result.findings());
        }
        return result.findings().get(0);
    }

    private AnswerValue value(String code, String value) {
        var type = questionnaire.item(code(code)).orElseThrow().type();
        return type instanceof AnswerType.Choice ? new AnswerValue.Chosen(value) : new AnswerValue.Narrative(value);
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
