package org.rapporteur.reports.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What differs between two snapshots of one edition's reports. It says what was received, and never that anything was
 * achieved: the year that States report on is the same in both.
 *
 * @param progress id of the question for the progress
 * @param submissions what became of each that is not the same in both
 * @param figures of all chapters and of the report by paragraph, by chapter, that one with 0
 */
public record Comparison(
        int year,
        Side from,
        Side to,
        String progress,
        List<SubmissionChange> submissions,
        SortedMap<Integer, List<FigureChange>> figures) {

    public Comparison {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(progress);
        submissions = List.copyOf(submissions);
        figures = new TreeMap<>(figures);
    }

    /**
     * One of the two.
     *
     * @param published empty for what was received so far
     */
    public record Side(Snapshot snapshot, Optional<PublishedReport> published) {
        public Side {
            Objects.requireNonNull(snapshot);
            Objects.requireNonNull(published);
        }

        /** As addresses and files spell it: its number, or {@link Comparisons#NOW}. */
        public String id() {
            return published.map(PublishedReport::id).orElse(Comparisons.NOW);
        }
    }

    /** What changed of one recommendation's progress: an outcome each. */
    public record Progress(String id, String title, List<FigureChange> outcomes) {
        public Progress {
            outcomes = List.copyOf(outcomes);
        }
    }

    public List<SubmissionChange> submissions(String kind) {
        return submissions.stream()
                .filter(change -> change.kind().key().equals(kind))
                .toList();
    }

    /** What happened to submissions, by its key, where it happened to any. */
    public List<String> kinds() {
        return Stream.of(SubmissionChange.Kind.values())
                .map(SubmissionChange.Kind::key)
                .filter(kind -> !submissions(kind).isEmpty())
                .toList();
    }

    /** The chapters in which the progress on a recommendation is another. */
    public List<Integer> chapters() {
        return figures.keySet().stream()
                .filter(chapter -> !progress(chapter).isEmpty())
                .toList();
    }

    /** How many figures differ. */
    public int size() {
        return figures.values().stream().mapToInt(List::size).sum();
    }

    /** The recommendations of a chapter whose progress is another, of all States that report. */
    public List<Progress> progress(int chapter) {
        Map<String, List<FigureChange>> byId = new LinkedHashMap<>();
        figures.getOrDefault(chapter, List.of()).stream()
                .filter(change -> change.isProgress(year, progress))
                .forEach(change -> byId.computeIfAbsent(
                                change.id()
                                        .place()
                                        .recommendation()
                                        .orElseThrow()
                                        .toString(),
                                id -> new ArrayList<>())
                        .add(change));
        return byId.entrySet().stream()
                .map(each -> new Progress(
                        each.getKey(), each.getValue().get(0).figure().labels().title(), each.getValue()))
                .toList();
    }
}
