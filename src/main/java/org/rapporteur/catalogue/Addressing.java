package org.rapporteur.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;

/** Where the paragraphs have their pages. */
public final class Addressing {

    private Addressing() {}

    public static String of(RecommendationId id) {
        return "/catalogue/" + id;
    }

    public static String of(Reference reference) {
        return "/references/" + encoded(reference.toString());
    }

    static String of(Passage passage) {
        return switch (passage.kind()) {
            case RECOMMENDATION -> "/catalogue/" + passage.number();
            case CHAPEAU -> "/catalogue#chapter-" + passage.number();
            case CLOSING -> "/catalogue#closing-" + passage.number();
        };
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
