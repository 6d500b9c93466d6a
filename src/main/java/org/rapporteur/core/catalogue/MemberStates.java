package org.rapporteur.core.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The Member States, in the order in which the United Nations lists them. */
public final class MemberStates {

    private final List<MemberState> all;
    private final Map<String, MemberState> byIso3 = new TreeMap<>();

    /** @throws IllegalArgumentException where two States share an ISO code */
    public MemberStates(List<MemberState> states) {
        all = List.copyOf(states);
        for (var state : all) {
            if (byIso3.put(state.iso3(), state) != null) {
                throw new IllegalArgumentException(state.iso3() + " is there twice");
            }
        }
    }

    public List<MemberState> all() {
        return all;
    }

    /** @param iso3 in either case */
    public Optional<MemberState> find(String iso3) {
        return Optional.ofNullable(byIso3.get(iso3.toUpperCase(Locale.ROOT)));
    }

    /** How many Member States each regional group has. */
    public Map<RegionalGroup, Integer> sizes() {
        var sizes = new EnumMap<RegionalGroup, Integer>(RegionalGroup.class);
        all.forEach(state -> sizes.merge(state.group(), 1, Integer::sum));
        return Collections.unmodifiableMap(sizes);
    }
}
