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
    private final DefinitionMistakes mistakes;

    EditionChecks(Map<String, InstrumentParts> instruments, DefinitionMistakes mistakes) {
        this.instruments = new TreeMap<>(instruments);
        this.mistakes = mistakes;
    }

    void check(LocatedNode document) {
        var year = document.at("year");
        var expected = year.text() + ".yaml";
        if (!document.file().endsWith("/" + expected)) {
            mistakes.add(year.place(), Kind.EDITION_FILE, Map.of("expected", expected));
        }
        checkDate(document.at("due"));
        var instrument = document.at("instrument");
        if (instruments.containsKey(instrument.text())) {
            document.entries("asks").forEach(asked -> check(asked, instruments.get(instrument.text())));
        } else {
            unknown(instrument, Kind.UNKNOWN_INSTRUMENT, String.join(", ", instruments.keySet()));
        }
    }

    private void checkDate(LocatedNode date) {
        try {
            LocalDate.parse(date.text());
        } catch (DateTimeParseException e) {
            mistakes.add(date.place(), Kind.NO_SUCH_DATE, Map.of("found", date.text()));
        }
    }

    private void check(LocatedNode asked, InstrumentParts instrument) {
        instrument.catalogue().ifPresent(catalogue -> {
            var known = catalogue.instrument().chapters().stream()
                    .map(chapter -> String.valueOf(chapter.number()))
                    .toList();
            checkKnown(asked.entries("chapters"), known, Kind.UNKNOWN_CHAPTER);
        });
        instrument.templates().ifPresent(templates -> {
            var known = templates.stream().map(Template::id).toList();
            checkKnown(asked.entries("templates"), known, Kind.UNKNOWN_TEMPLATE);
            checkConditions(asked.entries("templates"), templates);
        });
    }

    private void checkKnown(List<LocatedNode> values, List<String> known, Kind kind) {
        values.stream()
                .filter(value -> !known.contains(value.text()))
                .forEach(value -> unknown(value, kind, String.join(", ", known)));
    }

    /** An item whose condition reads what the edition does not ask would never be relevant, and nobody would notice. */
    private void checkConditions(List<LocatedNode> names, List<Template> templates) {
        var asked = names.stream().map(LocatedNode::text).collect(Collectors.toSet());
        var byId = templates.stream().collect(Collectors.toMap(Template::id, template -> template));
        names.stream().filter(name -> byId.containsKey(name.text())).forEach(name -> {
            var unasked = new TreeSet<>(byId.get(name.text()).relevance().templates());
            unasked.removeAll(asked);
            unasked.forEach(read -> mistakes.add(
                    name.place(),
                    Kind.CONDITION_READS_UNASKED_TEMPLATE,
                    Map.of("template", name.text(), "read", read)));
        });
    }

    private void unknown(LocatedNode value, Kind kind, String known) {
        mistakes.add(value.place(), kind, Map.of("found", value.text(), "known", known));
    }
}
