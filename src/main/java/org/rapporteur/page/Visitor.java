package org.rapporteur.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The account for which a page is made.
 *
 * @param name the account's name
 * @param iso3 the State of a State's account, upper case
 * @param places where the account can go from every page, in order
 */
public record Visitor(String name, Optional<String> iso3, List<Place> places) {
    public Visitor {
        Objects.requireNonNull(name);
        Objects.requireNonNull(iso3);
        places = List.copyOf(places);
    }

    /**
     * An entry of the navigation.
     *
     * @param key of its text
     */
    public record Place(String key, String address) {
        public Place {
            Objects.requireNonNull(key);
            Objects.requireNonNull(address);
        }

        /** Whether a path is this place or below it. */
        public boolean holds(String path) {
            return path.equals(address) || path.startsWith(address + "/");
        }
    }
}
