package org.rapporteur.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** Reads the folder of an instrument: {@code instrument.yaml}, its chapters, {@code templates.yaml}, {@code errata.yaml}. */
final class InstrumentReader {

    private final DefinitionFiles files;
    private final DefinitionMistakes mistakes;

    InstrumentReader(DefinitionFiles files, DefinitionMistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    InstrumentParts read(String folder) {
        var catalogue = files.read(folder + "/instrument.yaml", "instrument")
                .flatMap(instrument -> catalogue(folder, instrument));
        var document = templatesDocument(folder);
        var templates = catalogue.flatMap(read -> document.flatMap(written -> templates(read, written)));
        var rules = catalogue.flatMap(read -> templates.flatMap(asked -> rules(folder, read, asked)));
        return new InstrumentParts(
                folder,
                catalogue,
                templates,
                document.map(InstrumentReader::sets).orElse(Map.of()),
                rules,
                errata(folder));
    }

    private Optional<Catalogue> catalogue(String folder, LocatedNode instrument) {
        var checks = new ChapterChecks(files.lines(folder + "/" + instrument.text("source")), mistakes);
        checkInstrument(folder, instrument, checks);
        var chapters = chapters(folder, instrument.entries("chapters"), checks);
        if (!mistakes.noneIn(instrument.file()) || chapters.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Catalogue(InstrumentMapper.map(instrument, chapters.get())));
    }

    private void checkInstrument(String folder, LocatedNode instrument, ChapterChecks checks) {
        var id = instrument.at("id");
        if (!id.text().equals(folder)) {
            mistakes.add(id.place(), Kind.INSTRUMENT_FOLDER, Map.of("id", id.text(), "folder", folder));
        }
        requireFile(folder, instrument.at("source"));
        instrument.entries("closing").forEach(paragraph -> checks.checkLines(paragraph.at("source")));
    }

    private boolean requireFile(String folder, LocatedNode name) {
        var there = files.exists(folder + "/" + name.text());
        if (!there) {
            mistakes.add(name.place(), Kind.NAMED_FILE_MISSING, Map.of("file", name.text()));
        }
        return there;
    }

    /** @return empty unless every chapter could be read */
    private Optional<List<Chapter>> chapters(String folder, List<LocatedNode> names, ChapterChecks checks) {
        var chapters = new ArrayList<Chapter>();
        for (var name : names) {
            if (requireFile(folder, name)) {
                chapter(folder + "/" + name.text(), checks).ifPresent(chapters::add);
            }
        }
        return chapters.size() == names.size() ? Optional.of(chapters) : Optional.empty();
    }

    private Optional<Chapter> chapter(String file, ChapterChecks checks) {
        return files.read(file, "chapter").flatMap(document -> {
            checks.check(document);
            return mistakes.noneIn(file) ? Optional.of(ChapterMapper.map(document)) : Optional.empty();
        });
    }

    private Optional<LocatedNode> templatesDocument(String folder) {
        var file = folder + "/templates.yaml";
        return files.read(file, "templates").filter(document -> {
            new TemplateChecks(mistakes).check(document);
            return mistakes.noneIn(file);
        });
    }

    private Optional<List<Template>> templates(Catalogue catalogue, LocatedNode document) {
        var templates = new ConditionsReader(catalogue, mistakes).read(document);
        return mistakes.noneIn(document.file()) ? Optional.of(templates) : Optional.empty();
    }

    private static Map<String, List<String>> sets(LocatedNode document) {
        var sets = new LinkedHashMap<String, List<String>>();
        document.find("sets").ifPresent(written -> written.properties()
                .forEach((name, templates) -> sets.put(
                        name,
                        templates.entries().stream().map(LocatedNode::text).toList())));
        return sets;
    }

    /** An instrument without a file of rules has none. */
    private Optional<List<Rule>> rules(String folder, Catalogue catalogue, List<Template> templates) {
        var file = folder + "/rules.yaml";
        if (!files.exists(file)) {
            return Optional.of(List.of());
        }
        return files.read(file, "rules").flatMap(document -> {
            var rules = new RulesReader(catalogue, templates, mistakes).read(document);
            return mistakes.noneIn(file) ? Optional.of(rules) : Optional.empty();
        });
    }

    private Optional<List<Erratum>> errata(String folder) {
        var file = folder + "/errata.yaml";
        return files.exists(file) ? files.read(file, "errata").map(ErrataMapper::map) : Optional.of(List.of());
    }
}
