package org.rapporteur.workbook.xlsx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a package, unpacked, by name. */
record Parts(Map<String, byte[]> byName) {

    /** @param name in any case */
    Optional<byte[]> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    byte[] require(String name) throws Refusal {
        return find(name).orElseThrow(Refusal::damaged);
    }
}
