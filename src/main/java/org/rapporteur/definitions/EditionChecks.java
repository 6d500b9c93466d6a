package org.rapporteur.definitions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.definitions.DefinitionMistake.Kind;

/** What a schema cannot say about an edition's file. */
final class EditionChecks {

    private final Map<String, InstrumentParts> instruments;
    private final List<LocatedNode> editions;
    private final DefinitionMistakes mistakes;

    /** @param editions all of them */
    EditionChecks(Map<String, InstrumentParts> instruments, List<LocatedNode> editions, DefinitionMistakes mistakes) {
        this.instruments = new TreeMap<>(instruments);
        this.editions = editions;
        this.mistakes = mistakes;
    }

    void check(LocatedNode document) {
        var year = document.at("year");
        var expected = year.text() + ".yaml";
        if (!document.file().endsWith("/" + expected)) {
            mistakes.add(year.place(), Kind.EDITION_FILE, Map.of("expected", expected));
        }
        checkDate(document.at("due"));
        document.find("carries_over").ifPresent(carried -> checkPredecessor(document, carried));
        var instrument = document.at("instrument");
        if (instruments.containsKey(instrument.text())) {
            check(document, instruments.get(instrument.text()));
        } else {
            unknown(instrument, Kind.UNKNOWN_INSTRUMENT, instruments.keySet());
        }
    }

    private void checkDate(LocatedNode date) {
        try {
            LocalDate.parse(date.text());
        } catch (DateTimeParseException e) {
            mistakes.add(date.place(), Kind.NO_SUCH_DATE, Map.of("found", date.text()));
        }
    }

    private void checkPredecessor(LocatedNode document, LocatedNode carried) {
        var before = document.integer("year") - 1;
        var instrument = document.text("instrument");
        if (editions.stream()
                .noneMatch(edition -> edition.integer("year") == before
                        && edition.text("instrument").equals(instrument))) {
            mistakes.add(carried.place(), Kind.CARRIES_FROM_NOWHERE, Map.of("year", String.valueOf(before)));
        }
    }

    private void check(LocatedNode document, InstrumentParts instrument) {
        var entries = document.entries("asks");
        instrument.catalogue().ifPresent(catalogue -> {
            var known = catalogue.instrument().chapters().stream()
                    .map(chapter -> String.valueOf(chapter.number()))
                    .toList();
            entries.forEach(entry -> checkKnown(entry.entries("chapters"), known, Kind.UNKNOWN_CHAPTER));
        });
        instrument.templates().ifPresent(templates -> {
            var known = templates.stream().map(Template::id).toList();
            entries.forEach(entry -> checkTemplates(entry, known, instrument.sets()));
            checkKnown(document.entries("carries_over"), known, Kind.UNKNOWN_TEMPLATE);
            var asked = new AskedTemplates(entries, instrument.sets());
            checkCarried(document.entries("carries_over"), known, asked);
            templates.forEach(template -> checkCondition(template, asked));
            instrument.catalogue().ifPresent(catalogue -> new EarliestYears(catalogue, templates, asked, mistakes)
                    .check(document.at("year")));
        });
    }

    private void checkTemplates(LocatedNode entry, List<String> known, Map<String, List<String>> sets) {
        checkKnown(entry.entries("templates"), known, Kind.UNKNOWN_TEMPLATE);
        entry.find("set")
                .filter(set -> !sets.containsKey(set.text()))
                .ifPresent(set -> unknown(set, Kind.UNKNOWN_SET, new TreeSet<>(sets.keySet())));
    }

    private void checkCarried(List<LocatedNode> carried, List<String> known, AskedTemplates asked) {
        carried.stream()
                .filter(template -> known.contains(template.text()) && !asked.anywhere(template.text()))
                .forEach(template -> mistakes.add(
                        template.place(), Kind.CARRIES_UNASKED_TEMPLATE, Map.of("template", template.text())));
    }

    /** An item whose condition reads what the edition does not ask would never be relevant, and nobody would notice. */
    private void checkCondition(Template template, AskedTemplates asked) {
        var read = template.relevance().reads().stream()
                .filter(name -> !Character.isDigit(name.charAt(0)))
                .map(name -> name.split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        for (var other : read) {
            asked.placesOf(template.id(), other)
                    .forEach(place -> mistakes.add(
                            place,
                            Kind.CONDITION_READS_UNASKED_TEMPLATE,
                            Map.of("template", template.id(), "read", other)));
        }
    }

    private void checkKnown(List<LocatedNode> values, List<String> known, Kind kind) {
        values.stream().filter(value -> !known.contains(value.text())).forEach(value -> unknown(value, kind, known));
    }

    private void unknown(LocatedNode value, Kind kind, Iterable<String> known) {
        mistakes.add(value.place(), kind, Map.of("found", value.text(), "known", String.join(", ", known)));
    }
}
