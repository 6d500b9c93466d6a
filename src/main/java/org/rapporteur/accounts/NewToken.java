package org.rapporteur.accounts;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An access token to be made, as its owner typed it.
 *
 * @param name what the owner calls it
 * @param days how long it lasts; empty where nothing was chosen
 */
record NewToken(String name, String days) {

    static final List<Integer> LIFETIMES = List.of(30, 90, 365);
    private static final int LONGEST_NAME = 64;

    NewToken {
        name = name.strip();
    }

    static NewToken blank() {
        return new NewToken("", String.valueOf(LIFETIMES.get(1)));
    }

    /**
     * What is wrong with it, whatever other tokens there are.
     *
     * @return keys of texts, by field
     */
    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            mistakes.put("name", "accounts.tokens.new.name-missing");
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            mistakes.put("name", "accounts.tokens.new.name-wrong");
        }
        if (lifetime().isEmpty()) {
            mistakes.put("days", "accounts.tokens.new.days-missing");
        }
        return mistakes;
    }

    Optional<Duration> lifetime() {
        return LIFETIMES.stream()
                .filter(known -> String.valueOf(known).equals(days))
                .findFirst()
                .map(Duration::ofDays);
    }
}
