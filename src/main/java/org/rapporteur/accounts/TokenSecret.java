package org.rapporteur.accounts;

import java.util.Optional;

/**
 * What a program shows instead of a name and a password, as RFC 6750 has it. Its beginning lets a scan of sources find one that was left there.
 */
record TokenSecret(String value) {

    private static final String BEGINNING = "rap_";
    private static final String SCHEME = "bearer ";
    private static final int SHOWN = 4;

    static TokenSecret make() {
        return new TokenSecret(BEGINNING + OpaqueSecret.make());
    }

    /**
     * @param header the {@code Authorization} header, or {@code null}
     * @return empty where it is no bearer token; one that we never made is still one
     */
    static Optional<TokenSecret> read(String header) {
        return header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.empty()
                : Optional.of(new TokenSecret(header.substring(SCHEME.length()).strip()));
    }

    /** All that is kept of it, in lower-case hexadecimal. */
    String sha256() {
        return OpaqueSecret.sha256(value);
    }

    /** Lets its owner tell it from others. */
    String lastFour() {
        return value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "hidden";
    }
}
