package org.rapporteur.definitions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.GeneratedQuestionnaires;
import org.rapporteur.text.Texts;

/** What a folder of definitions gives: everything, or every mistake in it. */
public sealed interface Definitions {

    /**
     * Reads a folder of definitions; no network is used.
     *
     * @param questionnaires holds {@code member-states.yaml}, {@code editions/}, {@code schema/} and a folder for each
     *     instrument, which is one that holds an {@code instrument.yaml}
     */
    static Definitions load(Path questionnaires) {
        return new DefinitionsReader(questionnaires).read();
    }

    /**
     * Definitions without a mistake.
     *
     * @param catalogues by the instrument's id; at least one
     * @param errata by the instrument's id
     */
    record Loaded(
            Map<String, Catalogue> catalogues,
            Map<String, List<Erratum>> errata,
            MemberStates memberStates,
            GeneratedQuestionnaires questionnaires)
            implements Definitions {
        public Loaded {
            catalogues = Map.copyOf(catalogues);
            errata = Map.copyOf(errata);
            Objects.requireNonNull(memberStates);
            Objects.requireNonNull(questionnaires);
        }

        /** The catalogue of the instrument that the latest edition asks about. */
        public Catalogue catalogue() {
            return catalogues.get(questionnaires.latest().orElseThrow().instrument());
        }
    }

    /** @param mistakes by file and line; at least one */
    record Mistaken(List<DefinitionMistake> mistakes) implements Definitions {
        public Mistaken {
            mistakes = List.copyOf(mistakes);
        }

        /** Every mistake on a line of its own, and a last line that says how many there are. */
        public String described(Texts texts, Path folder) {
            var count = Map.of(
                    "count", mistakes.size(), "folder", folder.toAbsolutePath().toString());
            return Stream.concat(
                            mistakes.stream().map(mistake -> mistake.described(texts)),
                            Stream.of(texts.text("definitions.summary", count)))
                    .collect(Collectors.joining("\n"));
        }
    }
}
