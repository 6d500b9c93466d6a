package org.rapporteur.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.rapporteur.core.Sha256;

/** Passwords are stored as bcrypt hashes and nowhere else. */
final class Passwords {

    /** Fewest characters of a password that a person chooses. */
    static final int SHORTEST = 12;

    /** Bcrypt looks at no more bytes than these; what it would not look at is not accepted. */
    static final int LONGEST_BYTES = 72;

    /** Without the signs that are taken for one another when they are read out. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int ONE_TIME_SIGNS = 16;
    private static final int STAMP_SIGNS = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared with where there is no account, so that the answer takes as long as where there is one. */
    private static final String NOBODYS = hash(oneTime());

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    static boolean matches(String password, String hash) {
        return fits(password) && BcryptUtil.matches(password, hash);
    }

    /** Takes the time of a comparison, and comes to nothing. */
    static void pretendToMatch(String password) {
        matches(password, NOBODYS);
    }

    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    /** A password to hand over, which its owner has to change. About 80 bits. */
    static String oneTime() {
        return RANDOM.ints(ONE_TIME_SIGNS, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** Tells two hashes apart without giving either away. */
    static String stamp(String hash) {
        return Sha256.of(hash.getBytes(StandardCharsets.UTF_8)).substring(0, STAMP_SIGNS);
    }
}
