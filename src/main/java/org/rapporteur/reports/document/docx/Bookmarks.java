package org.rapporteur.reports.document.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names and numbers of the places in the document that can be led to. */
final class Bookmarks {

    private static final int LONGEST = 40;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> placed = new HashSet<>();

    /** By which Word knows an anchor: letters, digits and underscores, at most forty, unique. */
    String name(String anchor) {
        return names.computeIfAbsent(anchor, this::made);
    }

    /**
     * Writes the mark around what is written meanwhile.
     *
     * @throws IllegalArgumentException where the document has this anchor already
     */
    void around(String anchor, WordXml xml, Runnable content) {
        if (!placed.add(anchor)) {
            throw new IllegalArgumentException("two places of the document have the anchor " + anchor);
        }
        var id = placed.size();
        xml.start("w:bookmarkStart").attribute("w:id", id).attribute("w:name", name(anchor));
        xml.end();
        content.run();
        xml.start("w:bookmarkEnd").attribute("w:id", id).end();
    }

    private String made(String anchor) {
        var letters = anchor.replaceAll("[^A-Za-z0-9_]", "_");
        var name = Character.isLetter(letters.isEmpty() ? '_' : letters.charAt(0)) ? letters : "a" + letters;
        var shortened = name.substring(0, Math.min(LONGEST, name.length()));
        for (var i = 2; !taken.add(shortened.toLowerCase(Locale.ROOT)); i++) {
            var suffix = "_" + i;
            shortened = name.substring(0, Math.min(LONGEST - suffix.length(), name.length())) + suffix;
        }
        return shortened;
    }
}
