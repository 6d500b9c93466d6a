package org.rapporteur.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Reads the editions, each as the questionnaire that it makes of its instrument. */
final class EditionsReader {

    private static final String FOLDER = "editions";

    private final DefinitionFiles files;
    private final Map<String, InstrumentParts> instruments;
    private final DefinitionMistakes mistakes;

    EditionsReader(DefinitionFiles files, Map<String, InstrumentParts> instruments, DefinitionMistakes mistakes) {
        this.files = files;
        this.instruments = new TreeMap<>(instruments);
        this.mistakes = mistakes;
    }

    /** Those that could be read; what is wrong with the others, the mistakes say. */
    List<Questionnaire> read() {
        var names = files.editions();
        if (names.isEmpty()) {
            mistakes.add(Place.startOf(FOLDER), Kind.NO_EDITION);
        }
        var documents = names.stream()
                .flatMap(name -> files.read(FOLDER + "/" + name, "edition").stream())
                .toList();
        var checks = new EditionChecks(instruments, documents, mistakes);
        var questionnaires = new ArrayList<Questionnaire>();
        for (var document : documents) {
            checks.check(document);
            questionnaire(document).ifPresent(questionnaires::add);
        }
        return questionnaires;
    }

    private Optional<Questionnaire> questionnaire(LocatedNode document) {
        return Optional.ofNullable(instruments.get(document.text("instrument")))
                .filter(parts -> mistakes.noneIn(document.file()))
                .flatMap(parts -> generate(EditionMapper.map(document, parts.sets()), parts))
                .filter(generated -> {
                    new QuestionnaireChecks(document, mistakes).check(generated);
                    return mistakes.noneIn(document.file());
                });
    }

    private Optional<Questionnaire> generate(Edition edition, InstrumentParts parts) {
        return parts.catalogue().flatMap(catalogue -> parts.templates().flatMap(templates -> parts.rules()
                .map(rules -> new QuestionnaireGenerator(catalogue, templates, rules).generate(edition))));
    }
}
