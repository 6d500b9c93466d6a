package org.rapporteur.reports.trace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;

/**
 * Where the States and answers behind the figures of a report are listed. Two figures have the same address only where the
 * same answers stand behind them.
 *
 * @param year of the report
 * @param region the one regional group that the report is about; empty for all
 * @param doubtful whether the report counts doubtful ties
 */
public record FigureAddresses(int year, Optional<RegionalGroup> region, boolean doubtful) {
    public FigureAddresses {
        Objects.requireNonNull(region);
    }

    public static FigureAddresses of(int year, Optional<RegionalGroup> region) {
        return new FigureAddresses(year, region, true);
    }

    /** The address of one figure; of one that puts several outcomes together, the first of these. */
    public String of(FigureId figure) {
        return of(figure.place()) + "#" + figure.outcome().split("[+]")[0];
    }

    /** The address of all figures of a place. */
    public String of(Place place) {
        var address = new Address("/reports/" + year
                + (place.chapter() == 0 ? "/correspondence/answers" : "/chapters/" + place.chapter() + "/answers"));
        if (place.year() != year) {
            address.add("edition", String.valueOf(place.year()));
        }
        if (place.population() != Population.ALL) {
            address.add("states", place.population().key());
        }
        place.recommendation().ifPresent(id -> address.add("recommendation", id.toString()));
        place.reference().ifPresent(reference -> address.add("reference", reference.toString()));
        address.add("subject", place.subject());
        if (!place.element().isEmpty()) {
            address.add("element", place.element());
        }
        place.group().or(() -> region).ifPresent(group -> address.add("region", group.code()));
        if (place.chapter() == 0 && !doubtful) {
            address.add("doubtful", "no");
        }
        return address.toString();
    }

    private static final class Address {
        private final StringBuilder text;
        private char separator = '?';

        private Address(String path) {
            this.text = new StringBuilder(path);
        }

        private void add(String name, String value) {
            text.append(separator).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            separator = '&';
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
