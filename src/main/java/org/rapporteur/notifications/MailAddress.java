package org.rapporteur.notifications;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address of the plain kind that people have: no quotation marks, no comments, no control characters, so that
 * nothing but an address can stand in a header of a mail.
 *
 * @param value lower case
 */
public record MailAddress(String value) {

    /** The longest that a mail can be sent to (RFC 5321). */
    private static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9][a-z0-9_+'-]*(\\.[a-z0-9_+'-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    public MailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no e-mail address");
        }
    }

    /** @return empty where it is none */
    public static Optional<MailAddress> parse(String typed) {
        var value = typed.strip().toLowerCase(Locale.ROOT);
        return value.length() <= LONGEST && FORM.matcher(value).matches()
                ? Optional.of(new MailAddress(value))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
