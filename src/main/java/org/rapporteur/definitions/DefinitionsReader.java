package org.rapporteur.definitions;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.GeneratedQuestionnaires;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Reads a folder of definitions once: Member States, instruments, then the editions that ask about them. */
final class DefinitionsReader {

    private final DefinitionMistakes mistakes = new DefinitionMistakes();
    private final DefinitionFiles files;

    DefinitionsReader(Path root) {
        this.files = new DefinitionFiles(root, mistakes);
    }

    Definitions read() {
        var memberStates = memberStates();
        var instruments = instruments();
        var editions = editions(instruments);
        if (!mistakes.none()) {
            return new Definitions.Mistaken(mistakes.sorted());
        }
        return new Definitions.Loaded(
                eachOf(instruments, parts -> parts.catalogue().orElseThrow()),
                eachOf(instruments, parts -> parts.errata().orElseThrow()),
                memberStates.orElseThrow(),
                new GeneratedQuestionnaires(editions.stream()
                        .map(edition -> generate(edition, instruments))
                        .toList()));
    }

    private Optional<MemberStates> memberStates() {
        var file = "member-states.yaml";
        return files.read(file, "member-states").flatMap(document -> {
            for (var property : List.of("iso3", "m49", "name")) {
                Duplicates.of(property, document.entries())
                        .forEach(twice -> mistakes.add(twice.place(), Kind.STATE_TWICE, Map.of("found", twice.text())));
            }
            return mistakes.noneIn(file) ? Optional.of(MemberStatesMapper.map(document)) : Optional.empty();
        });
    }

    private Map<String, InstrumentParts> instruments() {
        var reader = new InstrumentReader(files, mistakes);
        var instruments = new TreeMap<String, InstrumentParts>();
        files.instruments().forEach(folder -> instruments.put(folder, reader.read(folder)));
        return instruments;
    }

    private Collection<Edition> editions(Map<String, InstrumentParts> instruments) {
        var checks = new EditionChecks(instruments, mistakes);
        var names = files.editions();
        if (names.isEmpty()) {
            mistakes.add(Place.startOf("editions"), Kind.NO_EDITION);
        }
        return names.stream()
                .flatMap(name -> edition("editions/" + name, checks, instruments).stream())
                .toList();
    }

    private Optional<Edition> edition(String file, EditionChecks checks, Map<String, InstrumentParts> instruments) {
        return files.read(file, "edition").flatMap(document -> {
            checks.check(document);
            return mistakes.noneIn(file)
                    ? Optional.of(EditionMapper.map(document, sets(document, instruments)))
                    : Optional.empty();
        });
    }

    private static Map<String, List<String>> sets(LocatedNode edition, Map<String, InstrumentParts> instruments) {
        return instruments.get(edition.text("instrument")).sets();
    }

    private static Questionnaire generate(Edition edition, Map<String, InstrumentParts> instruments) {
        var parts = Objects.requireNonNull(instruments.get(edition.instrument()));
        return new QuestionnaireGenerator(
                        parts.catalogue().orElseThrow(),
                        parts.templates().orElseThrow(),
                        parts.rules().orElseThrow())
                .generate(edition);
    }

    private static <T> Map<String, T> eachOf(
            Map<String, InstrumentParts> instruments, Function<InstrumentParts, T> part) {
        return instruments.values().stream().collect(Collectors.toMap(InstrumentParts::folder, part));
    }
}
