package org.rapporteur.definitions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
            asked.find("set")
                    .filter(set -> !instrument.sets().containsKey(set.text()))
                    .ifPresent(set -> unknown(
                            set,
                            Kind.UNKNOWN_SET,
                            String.join(", ", new TreeSet<>(instrument.sets().keySet()))));
            checkConditions(asked, EditionMapper.templates(asked, instrument.sets()), templates);
        });
    }

    private void checkKnown(List<LocatedNode> values, List<String> known, Kind kind) {
        values.stream()
                .filter(value -> !known.contains(value.text()))
                .forEach(value -> unknown(value, kind, String.join(", ", known)));
    }

    /** An item whose condition reads what the edition does not ask would never be relevant, and nobody would notice. */
    private void checkConditions(LocatedNode asked, Set<String> ids, List<Template> templates) {
        templates.stream().filter(template -> ids.contains(template.id())).forEach(template -> {
            var unasked = template.relevance().reads().stream()
                    .filter(name -> !Character.isDigit(name.charAt(0)))
                    .map(name -> name.split("\\.")[0])
                    .filter(read -> !ids.contains(read))
                    .distinct();
            unasked.forEach(read -> mistakes.add(
                    place(asked, template.id()),
                    Kind.CONDITION_READS_UNASKED_TEMPLATE,
                    Map.of("template", template.id(), "read", read)));
        });
    }

    private static Place place(LocatedNode asked, String template) {
        return asked.entries("templates").stream()
                .filter(name -> name.text().equals(template))
                .map(LocatedNode::place)
                .findFirst()
                .orElseGet(() -> asked.at("set").place());
    }

    private void unknown(LocatedNode value, Kind kind, String known) {
        mistakes.add(value.place(), kind, Map.of("found", value.text(), "known", known));
    }
}
