package org.rapporteur.reports.snapshot;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.reports.figures.Counted;
import org.rapporteur.reports.figures.ReportFigures.Choice;

/**
 * All that the figures of an edition's reports depend on, as of one moment.
 *
 * @param year of the edition
 * @param definitions hash of the definition of the edition, and of each before it that the trend shows, by its year
 * @param states who was a Member State
 * @param counted the submissions, those of the editions before included
 */
public record Snapshot(int year, SortedMap<Integer, String> definitions, MemberStates states, Counted counted) {

    public Snapshot {
        Objects.requireNonNull(states);
        Objects.requireNonNull(counted);
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        if (!definitions.containsKey(year)) {
            throw new IllegalArgumentException("the definition of " + year + " is missing");
        }
    }

    /** The submissions by their keys in the database, smallest first. */
    public List<Long> ids() {
        return counted.all().stream().map(Counted.One::id).sorted().toList();
    }

    /** Counts these submissions, whatever was submitted later. */
    public Choice choice() {
        var ids = ids();
        return (counting, years) -> counting.listed(ids);
    }

    /** How many submissions of its own edition it counts. */
    public int reporting() {
        return counted.in(year).size();
    }

    /** The snapshot as a text that people can read and work the hash of out again. */
    public String list() {
        var own = Stream.of("snapshot of the reports on " + year);
        var editions = definitions.entrySet().stream()
                .map(edition -> "edition " + edition.getKey() + " " + edition.getValue());
        var submissions = counted.all().stream()
                .map(one -> "submission " + one.reporting().receipt() + " "
                        + one.reporting().sha256());
        return Stream.of(own, editions, Stream.of("states " + StateList.sha256(states)), submissions)
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    /** Tells it from any other. Of {@link #list()} in UTF-8. */
    public String sha256() {
        return Sha256.of(list().getBytes(StandardCharsets.UTF_8));
    }
}
