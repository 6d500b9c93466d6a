package org.rapporteur.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses of our own style sheets, scripts and images. They carry a hash of the content, so that a browser may keep them for ever. */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";

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
            var digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
