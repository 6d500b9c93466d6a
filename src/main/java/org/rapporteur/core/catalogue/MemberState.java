package org.rapporteur.core.catalogue;

import java.util.Objects;

/**
 * A Member State of the United Nations.
 *
 * @param iso3 ISO 3166-1 alpha-3, upper case
 * @param m49 the United Nations' statistical code, three digits
 * @param name short name as the United Nations lists it
 */
public record MemberState(String iso3, String m49, String name, RegionalGroup group) {
    public MemberState {
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(m49);
        Objects.requireNonNull(name);
        Objects.requireNonNull(group);
    }
}
