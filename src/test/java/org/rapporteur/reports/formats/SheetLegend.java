package org.rapporteur.reports.formats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;

/** What the words of a workbook stand for: the program's own by this list, those of the questionnaire by its labels. */
final class SheetLegend {

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("Member States", "member_states"),
            Map.entry("Reporting", "reporting"),
            Map.entry("Not reporting", "not_reporting"),
            Map.entry("Asked", "asked"),
            Map.entry("Answered", "answered"),
            Map.entry("Named any", "answered"),
            Map.entry("Applicable", "applicable"),
            Map.entry("Not known", "not_known"),
            Map.entry("Not applicable", "not_applicable"),
            Map.entry("Not answered", "not_answered"),
            Map.entry("Figure given", "given"),
            Map.entry("Minimum", "minimum"),
            Map.entry("Median", "median"),
            Map.entry("Maximum", "maximum"),
            Map.entry("Sum", "sum"),
            Map.entry("Not reviewed", "not_reviewed"),
            Map.entry("Confirmed", "confirmed"),
            Map.entry("Changed", "changed"),
            Map.entry("New", "fresh"));

    private static final Map<String, RegionalGroup> GROUPS = Map.of(
            "African States", RegionalGroup.AFRICAN,
            "Asia-Pacific States", RegionalGroup.ASIA_PACIFIC,
            "Eastern European States", RegionalGroup.EASTERN_EUROPEAN,
            "Latin American and Caribbean States", RegionalGroup.LATIN_AMERICAN_CARIBBEAN,
            "Western European and other States", RegionalGroup.WESTERN_EUROPEAN_OTHER);

    /** Sheets that list States or texts. */
    private static final Set<String> LISTS = Set.of(
            "Charts", "Reporting", "Not reporting", "Good practices", "Correspondence", "Without a tie", "Notes");

    private final Place all;
    private final Map<String, Where> pooled = new HashMap<>();
    private final Set<String> subjects = new TreeSet<>();
    private final Map<List<String>, String> options = new HashMap<>();
    private final Map<List<String>, String> elements = new HashMap<>();

    /** What a sheet is about, before its rows say more. */
    record Where(String subject, String element) {}

    /**
     * @param all the place of who reported
     * @param progress id of the template that asks for the progress
     */
    SheetLegend(Place all, String progress, List<Observation> observations) {
        this.all = all;
        observations.forEach(this::add);
        pooled.put("Who reported", new Where(Place.COVERAGE, ""));
        pooled.put("Chapter as a whole", new Where(progress, ""));
        pooled.put("Carried over (chapter)", new Where(Place.CARRIED, ""));
        pooled.put("Trend", new Where(progress, Place.COMPARABLE));
        pooled.put("Trend by recommendation", new Where(progress, ""));
        pooled.put("By 2009 paragraph", new Where(progress, ""));
        pooled.put("By 2009 paragraph and group", new Where(progress, ""));
    }

    /** A sheet of a chapter's own whose name does not say which question it is about. */
    SheetLegend with(String sheet, String subject) {
        pooled.put(sheet, new Where(subject, ""));
        return this;
    }

    private void add(Observation observation) {
        var place = observation.id().place();
        subjects.add(place.subject());
        observation
                .labels()
                .outcome()
                .ifPresent(label -> put(
                        options,
                        List.of(place.subject(), label),
                        observation.id().outcome()));
        if (!observation.labels().element().isEmpty()) {
            put(
                    elements,
                    List.of(
                            place.recommendation().orElseThrow().toString(),
                            place.subject(),
                            observation.labels().element()),
                    place.element());
        }
    }

    private static void put(Map<List<String>, String> map, List<String> words, String code) {
        var before = map.put(words, code);
        if (before != null && !before.equals(code)) {
            throw new IllegalArgumentException(words + " stand for " + before + " and for " + code);
        }
    }

    /** Nothing where a sheet has no figures. */
    Optional<Where> where(String sheet) {
        if (LISTS.contains(sheet)) {
            return Optional.empty();
        }
        return Optional.of(pooled.containsKey(sheet) ? pooled.get(sheet) : new Where(subject(sheet), ""));
    }

    /** The template that a sheet is called by. */
    private String subject(String sheet) {
        var words = sheet.replaceAll(" by group$", "").replaceAll(" \\((choices|numbers)\\)$", "");
        var id = words.toLowerCase(Locale.ROOT).replace(' ', '_');
        var found = subjects.contains(id)
                ? List.of(id)
                : subjects.stream().filter(subject -> subject.startsWith(id)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("the sheet " + sheet + " may be about any of " + found);
        }
        return found.get(0);
    }

    /** The place that the words of a row name. */
    Place place(Where where, Map<String, String> words) {
        var place = all;
        if (words.containsKey("Recommendation")) {
            place = place.of(RecommendationId.parse(words.get("Recommendation")));
        }
        if (words.containsKey("2009 paragraph")) {
            place = place.of(Reference.parse(words.get("2009 paragraph")));
        }
        if (words.containsKey("Year")) {
            var year = Integer.parseInt(words.get("Year"));
            place = place.of(year, population(words.get("States counted")));
        }
        var group = words.getOrDefault("Regional group", "Total");
        if (!group.equals("Total")) {
            place = place.of(GROUPS.get(group));
        }
        return place.of(where.subject(), element(where, words));
    }

    private String element(Where where, Map<String, String> words) {
        return words.containsKey("Question")
                ? elements.get(List.of(words.get("Recommendation"), where.subject(), words.get("Question")))
                : where.element();
    }

    private static Population population(String words) {
        return Arrays.stream(Population.values())
                .filter(population -> words.startsWith("All") == (population == Population.ALL))
                .findFirst()
                .orElseThrow();
    }

    /** The option that a row is about. */
    String option(Place place, Map<String, String> words) {
        return words.containsKey("Assistance")
                ? (words.get("Assistance").contains("needed") ? "needed" : "provided")
                : options.get(List.of(place.subject(), words.get("Named")));
    }

    /** The outcome or the whole that a column counts. */
    String outcome(Place place, String band, String heading) {
        var code = band.startsWith("Denominators") || band.startsWith("Beside")
                ? null
                : options.get(List.of(place.subject(), heading));
        return Optional.ofNullable(code)
                .or(() -> Optional.ofNullable(HEADINGS.get(heading)))
                .orElseThrow(() -> new IllegalArgumentException(heading + " stands for nothing of " + place));
    }
}
