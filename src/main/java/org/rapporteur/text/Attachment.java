package org.rapporteur.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;

/** What makes a browser save an answer under a name (RFC 6266), whichever characters the name has. */
public final class Attachment {

    /** What stands for itself in an extended value (RFC 8187), besides letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Attachment() {}

    /** The value of the header Content-Disposition: a plain name, and the full one where that differs. */
    public static String named(String name) {
        var ascii = ascii(name);
        var plain = "attachment; filename=\"" + ascii + "\"";
        return ascii.equals(name) ? plain : plain + "; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "_")
                .replaceAll("[\"\\\\%;]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) Byte.toUnsignedInt(octet);
            if (isPlain(character)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || PLAIN.indexOf(character) >= 0;
    }
}
