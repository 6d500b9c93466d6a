package org.rapporteur.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A stretch of the source that the definition files carry: the title or the chapeau of a chapter, a recommendation with the
 * sub-heading before it, or a closing paragraph.
 *
 * @param target how errata name it: {@code title-4}, {@code chapeau-1}, {@code 1.c}, {@code closing-8}
 * @param chapter its chapter, 0 for the closing paragraphs
 * @param lead what the source prints before the text, the sub-heading and the label
 * @param texts the texts by field, in the order of the source; {@code completion} is not of the source
 * @param stated {@code references}, {@code none} or {@code blank}; null where the source has no second column
 * @param correspondence confidence by reference, in the order of the source
 */
record TranscriptEntry(
        String target,
        int chapter,
        String lead,
        Map<String, String> texts,
        int from,
        int to,
        String stated,
        Map<String, String> correspondence) {

    static TranscriptEntry title(int chapter, Map<String, Object> map) {
        return of("title-" + chapter, chapter, "UNGASS CHAPTER " + chapter + ": ", map, "title");
    }

    static TranscriptEntry chapeau(int chapter, Map<String, Object> map) {
        return of("chapeau-" + chapter, chapter, "", map, "text");
    }

    static TranscriptEntry recommendation(int chapter, Map<String, Object> map) {
        String heading = map.containsKey("heading") ? map.get("heading") + " " : "";
        return of((String) map.get("id"), chapter, heading + map.get("id") + ") ", map, "text");
    }

    static TranscriptEntry closing(Map<String, Object> map) {
        return of("closing-" + map.get("id"), 0, map.get("id") + ". ", map, "text");
    }

    private static TranscriptEntry of(String target, int chapter, String lead, Map<String, Object> map, String words) {
        Map<String, Integer> source = Transcript.at(map, "source");
        return new TranscriptEntry(
                target,
                chapter,
                lead,
                texts(map, words),
                source.get("from"),
                source.get("to"),
                Transcript.at(map, "stated"),
                correspondence(map));
    }

    private static Map<String, String> texts(Map<String, Object> map, String words) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("words", Transcript.at(map, words));
        Stream.of("title", "heading", "completion")
                .filter(map::containsKey)
                .forEach(field -> texts.put(field, Transcript.at(map, field)));
        return texts;
    }

    private static Map<String, String> correspondence(Map<String, Object> map) {
        Map<String, String> confidences = new LinkedHashMap<>();
        List<Map<String, String>> ties = Transcript.at(map, "correspondence");
        for (Map<String, String> tie : ties == null ? List.<Map<String, String>>of() : ties) {
            String before = confidences.put(tie.get("ref"), tie.getOrDefault("confidence", "certain"));
            if (before != null) {
                throw new IllegalStateException(map.get("id") + ": " + tie.get("ref") + " stands twice");
            }
        }
        return confidences;
    }

    boolean isRecommendation() {
        return target.matches("\\d\\.[a-z]");
    }

    boolean answersTo(String name) {
        return target.equals(name) || texts.containsKey("heading") && ("heading-" + target).equals(name);
    }

    boolean covers(int line) {
        return from <= line && line <= to;
    }

    /** The entry as the source prints it, with its label. */
    String printed() {
        return lead + texts.get("words");
    }

    /** What the reference column must hold for this entry, once it is put right. */
    List<String> expectedReferences() {
        Stream<String> notAvailable = "none".equals(stated) ? Stream.of(PrintedReference.NOT_AVAILABLE) : Stream.of();
        return Stream.concat(notAvailable, correspondence.keySet().stream()).toList();
    }

    String place() {
        return target + (from == to ? " (line " + from + ")" : " (lines " + from + " to " + to + ")");
    }
}
