package org.rapporteur.definitions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.GeneratedQuestionnaires;
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
        var editions = new EditionsReader(files, instruments, mistakes).read();
        if (!mistakes.none()) {
            return new Definitions.Mistaken(mistakes.sorted());
        }
        return new Definitions.Loaded(
                eachOf(instruments, parts -> parts.catalogue().orElseThrow()),
                eachOf(instruments, parts -> parts.errata().orElseThrow()),
                memberStates.orElseThrow(),
                new GeneratedQuestionnaires(editions));
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

    private static <T> Map<String, T> eachOf(
            Map<String, InstrumentParts> instruments, Function<InstrumentParts, T> part) {
        return instruments.values().stream().collect(Collectors.toMap(InstrumentParts::folder, part));
    }
}
