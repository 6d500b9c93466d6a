package org.rapporteur.form;

import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.ItemCode;

/** Where things stand in the form. */
final class ItemAddress {

    private ItemAddress() {}

    /** @param home address of the return's home */
    static String of(String home, ItemCode code) {
        return page(home, code.recommendation()) + "#i-" + code.toString().replace('.', '-');
    }

    static String of(String home, RecommendationId recommendation) {
        return page(home, recommendation) + "#r-" + recommendation.toString().replace('.', '-');
    }

    private static String page(String home, RecommendationId recommendation) {
        return home + "/form/" + recommendation.chapter() + "?open=" + recommendation;
    }
}
