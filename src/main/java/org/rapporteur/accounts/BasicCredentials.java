package org.rapporteur.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A name and a password as HTTP Basic carries them (RFC 7617), in UTF-8. */
record BasicCredentials(String name, String password) {

    private static final String SCHEME = "basic ";

    /**
     * @param header the {@code Authorization} header, or {@code null}
     * @return empty where it is not HTTP Basic
     */
    static Optional<BasicCredentials> read(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decode(header.substring(SCHEME.length()).strip())
                .filter(pair -> pair.indexOf(':') >= 0)
                .map(pair -> new BasicCredentials(
                        pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1)));
    }

    private static Optional<String> decode(String token) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not Base64, so no credentials
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
