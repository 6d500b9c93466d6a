package org.rapporteur.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
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
        return new InstrumentParts(folder, catalogue, templates(folder), errata(folder));
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

    private Optional<List<Template>> templates(String folder) {
        var file = folder + "/templates.yaml";
        return files.read(file, "templates").flatMap(document -> {
            var mapper = new TemplatesMapper(new TemplateChecks(mistakes).check(document));
            return mistakes.noneIn(file) ? Optional.of(mapper.map(document)) : Optional.empty();
        });
    }

    private Optional<List<Erratum>> errata(String folder) {
        var file = folder + "/errata.yaml";
        return files.exists(file) ? files.read(file, "errata").map(ErrataMapper::map) : Optional.of(List.of());
    }
}
