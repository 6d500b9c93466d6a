package org.rapporteur.workbook.annotated;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Texts;

/** Puts findings about a workbook of a questionnaire into words. */
public final class Notes {

    private final Questionnaire questionnaire;
    private final Texts texts;
    private final FindingTexts sentences;

    public Notes(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
        this.sentences = FindingTexts.of(questionnaire, texts);
    }

    public List<Note> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private Note of(Finding finding) {
        var place = finding.location() instanceof Location.Cell cell ? cell : new Location.Cell("", "");
        var subject = finding.item().map(this::subject).orElse("");
        return new Note(finding.level(), place.sheet(), place.cell(), subject, sentences.sentence(finding));
    }

    private String subject(ItemCode code) {
        var question = questionnaire.item(code).map(Item::label).orElseGet(code::toString);
        var recommendation = code.recommendation().toString();
        return texts.text("copy.subject", Map.of("recommendation", recommendation, "question", question));
    }
}
