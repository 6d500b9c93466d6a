package org.rapporteur.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.rapporteur.core.Sha256;

/** Secrets that are random throughout, so that a plain hash keeps them as safe as a slow one would. */
final class OpaqueSecret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueSecret() {}

    /** 256 random bits in signs that an address may hold. */
    static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** All that is kept of a secret, in lower-case hexadecimal. */
    static String sha256(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
