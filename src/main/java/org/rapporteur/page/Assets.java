package org.rapporteur.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.core.Sha256;

/** The addresses of our own style sheets, scripts and images. They carry a hash of the content, so that a browser may keep them for ever. */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";
    private static final int HASH_DIGITS = 16;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * @param name a file under {@code META-INF/resources/assets}, such as {@code rapporteur.css}
     * @throws IllegalArgumentException where there is no such file
     */
    public String address(String name) {
        return addresses.computeIfAbsent(name, file -> FOLDER + file + "?v=" + hash(file));
    }

    private static String hash(String file) {
        try (var stream = Assets.class.getResourceAsStream("/META-INF/resources" + FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no asset " + file);
            }
            return Sha256.of(stream.readAllBytes()).substring(0, HASH_DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
