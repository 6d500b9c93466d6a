package org.rapporteur.core.answer;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rapporteur.core.Sha256;

/**
 * The answers of a submission in the one form that is signed. In UTF-8, with a line feed after each line: a first line
 * with the instrument, the year, the State and the revision, then a line for each answer, sorted by code, with the code
 * and the answer; all of them separated by tabs. Within an answer a backslash, a tab, a line feed and a carriage return
 * are written as {@code \\}, {@code \t}, {@code \n} and {@code \r}.
 *
 * @param iso3 of the State, upper case
 * @param answers those to relevant items alone
 */
public record SignedAnswers(String instrument, int year, String iso3, int revision, Answers answers) {
    public SignedAnswers {
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(answers);
    }

    /** The file that {@link #sha256()} is the hash of. */
    public byte[] export() {
        var lines = new StringBuilder();
        line(lines, instrument, String.valueOf(year), iso3, "revision " + revision);
        answers.sorted().forEach((code, value) -> line(lines, code.toString(), escaped(value.exported())));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The hash that a receipt carries, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(export());
    }

    private static void line(StringBuilder lines, String... fields) {
        lines.append(String.join("\t", fields)).append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
