package org.rapporteur.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.rapporteur.core.Sha256;

/**
 * What a program shows instead of a name and a password, as RFC 6750 has it. It is random throughout, so that a plain
 * hash keeps it as safe as a slow one would. Its beginning lets a scan of sources find one that was left there.
 */
record TokenSecret(String value) {

    private static final String BEGINNING = "rap_";
    private static final String SCHEME = "bearer ";
    private static final int BYTES = 32;
    private static final int SHOWN = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, of 256 random bits in signs that an address may hold. */
    static TokenSecret make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(
                BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
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
        return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
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
