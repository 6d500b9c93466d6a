package org.rapporteur.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.text.Texts;

/** Layouts are the same for 193 States, so each is made once. */
final class Layouts {

    private final Map<Key, WorkbookLayout> made = new ConcurrentHashMap<>();

    WorkbookLayout of(Questionnaire questionnaire, Texts texts) {
        return made.computeIfAbsent(
                new Key(questionnaire.definitionHash(), texts.locale()),
                key -> new WorkbookLayout(questionnaire, texts));
    }

    private record Key(String definitionHash, Locale language) {}
}
