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
     * @param root address below which everything belongs to it
     */
    public record Place(String key, String address, String root) {
        public Place {
            Objects.requireNonNull(key);
            Objects.requireNonNull(address);
            Objects.requireNonNull(root);
        }

        public Place(String key, String address) {
            this(key, address, address);
        }

        /** Whether a path belongs to this place. */
        public boolean holds(String path) {
            return path.equals(root) || path.startsWith(root + "/");
        }
    }
}
