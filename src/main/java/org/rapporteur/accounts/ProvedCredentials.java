package org.rapporteur.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a minute that a name and a password went together, so that a program with many calls does not pay for a
 * slow hash on each. Kept is a keyed digest, under a key that lives and dies with the process, beside the stamp of the
 * password's hash: a changed password is not remembered.
 */
final class ProvedCredentials {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int REMEMBERED = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Proof> proofs = new LinkedHashMap<>();

    ProvedCredentials(Clock clock) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.clock = clock;
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    private record Proof(String stamp, Instant until) {}

    boolean knows(String name, String password, String stamp) {
        var digest = digest(name, password);
        synchronized (this) {
            var proof = proofs.get(digest);
            return proof != null && proof.stamp().equals(stamp) && proof.until().isAfter(clock.instant());
        }
    }

    void remember(String name, String password, String stamp) {
        var digest = digest(name, password);
        synchronized (this) {
            proofs.remove(digest);
            proofs.put(digest, new Proof(stamp, clock.instant().plus(KEPT)));
            if (proofs.size() > REMEMBERED) {
                proofs.remove(proofs.keySet().iterator().next());
            }
        }
    }

    private String digest(String name, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((name + "\n" + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
