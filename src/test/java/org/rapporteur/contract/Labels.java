package org.rapporteur.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The labels of options, as the API lists them with the items of an edition. */
final class Labels {

    private static final String NOT_KNOWN = "not_known";

    private final Map<String, Map<String, String>> options = new HashMap<>();

    /** @param items as the API gives them */
    Labels(JsonNode items) {
        for (var item : items) {
            var labels = new HashMap<String, String>();
            item.path("options")
                    .forEach(option -> labels.put(
                            option.path("code").asText(), option.path("label").asText()));
            options.put(item.path("code").asText(), labels);
        }
    }

    /** An answer as a person reads it; a text, a number and no answer are as they are. */
    String of(String code, String exported) {
        var labels = options.getOrDefault(code, Map.of());
        return labels.getOrDefault(exported, exported.equals(NOT_KNOWN) ? "Not known" : exported);
    }
}
