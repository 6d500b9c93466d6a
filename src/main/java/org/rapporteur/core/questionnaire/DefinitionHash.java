package org.rapporteur.core.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.EarlierText;
import org.rapporteur.core.catalogue.Recommendation;

/** The hash by which a workbook says which definition it was printed from: over everything that a State reads in it. */
final class DefinitionHash {

    private static final char FIELD = '\u001f';
    private static final char RECORD = '\u001e';

    private final StringBuilder text = new StringBuilder();

    private DefinitionHash() {}

    static String of(Questionnaire questionnaire) {
        var hash = new DefinitionHash();
        hash.describe(questionnaire);
        return Sha256.of(hash.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void describe(Questionnaire questionnaire) {
        var instrument = questionnaire.catalogue().instrument();
        append(instrument.id(), instrument.title(), instrument.shortName(), instrument.document());
        describe(instrument.earlier());
        append(
                questionnaire.year(),
                questionnaire.due(),
                new TreeSet<>(questionnaire.edition().carriesOver()));
        append(questionnaire.roles());
        questionnaire.chapters().forEach(asked -> {
            describe(asked.chapter());
            asked.sections().forEach(section -> {
                describe(section.recommendation());
                section.items().forEach(this::describe);
            });
        });
        questionnaire.rules().forEach(this::describe);
    }

    private void describe(EarlierText earlier) {
        append(earlier.shortName(), earlier.title(), earlier.paragraphs(), new TreeMap<>(earlier.series()));
    }

    private void describe(Chapter chapter) {
        append(chapter.number(), chapter.title());
        chapter.chapeau().ifPresent(chapeau -> {
            append(chapeau.text(), chapeau.stated());
            chapeau.correspondence().forEach(this::describe);
        });
    }

    private void describe(Recommendation recommendation) {
        append(recommendation.id(), recommendation.title(), recommendation.heading(), recommendation.text());
        append(recommendation.completion(), recommendation.asksForSupport(), recommendation.stated());
        recommendation.correspondence().forEach(this::describe);
    }

    private void describe(Correspondence tie) {
        append(tie.reference(), tie.confidence());
    }

    private void describe(Item item) {
        append(item.code(), item.type(), item.label(), item.group(), item.help(), item.whenUnknown());
        append(item.required(), item.relevance().expression(), item.effort());
    }

    private void describe(Rule rule) {
        append(rule.id(), rule.level(), rule.over(), rule.expression(), rule.items(), rule.message());
        append(new TreeMap<>(rule.arguments()));
    }

    private void append(Object... fields) {
        for (var field : fields) {
            text.append(field).append(FIELD);
        }
        text.append(RECORD);
    }
}
