package org.rapporteur.evidence;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.text.OneLine;

/** A link as somebody gives it, read as far as it can be. Nothing here ever opens it. */
public final class Link {

    /** In characters, as the address is stored. */
    static final int LONGEST_ADDRESS = 2000;

    static final int LONGEST_TITLE = 200;

    private final String title;
    private final String address;
    private final Map<Field, Fault> faults = new EnumMap<>(Field.class);

    private Link(String title, String address) {
        this.title = OneLine.of(Objects.requireNonNullElse(title, ""));
        titleFault().ifPresent(fault -> faults.put(Field.TITLE, fault));
        this.address = stored(Objects.requireNonNullElse(address, "").strip());
    }

    /** @param title and {@code address}: as they were given, or {@code null} */
    public static Link read(String title, String address) {
        return new Link(title, address);
    }

    /** The fields that a link is given in. */
    public enum Field {
        TITLE,
        ADDRESS;

        /** As forms and the API spell it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be wrong with it. */
    public enum Fault {
        NO_TITLE,
        LONG_TITLE,
        NO_ADDRESS,
        LONG_ADDRESS,
        /** Something else than http or https, or nothing. */
        NOT_OF_THE_WEB,
        /** A name or a password before the host, which everybody who reads the return would see. */
        CREDENTIALS,
        UNREADABLE;

        /** As the message bundles spell it, such as {@code no_title}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Map<Field, Fault> faults() {
        return Map.copyOf(faults);
    }

    /** The first of them, for who is told one thing at a time. */
    Optional<Fault> fault() {
        return faults.values().stream().findFirst();
    }

    public String title() {
        return title;
    }

    /** In ASCII, its host as the domain name system knows it, so that no letter passes for another; empty with a fault. */
    public String address() {
        return address;
    }

    private Optional<Fault> titleFault() {
        if (title.isEmpty()) {
            return Optional.of(Fault.NO_TITLE);
        }
        return OneLine.length(title) > LONGEST_TITLE ? Optional.of(Fault.LONG_TITLE) : Optional.empty();
    }

    private String stored(String given) {
        if (given.isEmpty()) {
            return with(Fault.NO_ADDRESS);
        } else if (given.length() > LONGEST_ADDRESS) {
            return with(Fault.LONG_ADDRESS);
        } else if (!given.matches("(?is)https?:.*")) {
            return with(Fault.NOT_OF_THE_WEB);
        } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(given)) {
            return with(Fault.UNREADABLE); // half of a pair, at which the library stumbles
        }
        try {
            return stored(new URI(given));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return with(Fault.UNREADABLE);
        }
    }

    private String stored(URI given) throws URISyntaxException {
        var authority = Objects.requireNonNullElse(given.getRawAuthority(), "");
        if (authority.contains("@")) {
            return with(Fault.CREDENTIALS);
        }
        var port = authority.replaceFirst("\\A(\\[.*]|[^:]*)", "");
        var host = authority.substring(0, authority.length() - port.length());
        var plain = host.startsWith("[")
                ? host
                : IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        var behind = Objects.requireNonNullElse(given.getRawPath(), "")
                + (given.getRawQuery() == null ? "" : "?" + given.getRawQuery())
                + (given.getRawFragment() == null ? "" : "#" + given.getRawFragment());
        var whole = new URI(given.getScheme().toLowerCase(Locale.ROOT) + "://" + plain + port + behind)
                .parseServerAuthority();
        if (whole.getHost() == null) {
            return with(Fault.UNREADABLE);
        }
        var ascii = whole.toASCIIString();
        return ascii.length() > LONGEST_ADDRESS ? with(Fault.LONG_ADDRESS) : ascii;
    }

    private String with(Fault fault) {
        faults.put(Field.ADDRESS, fault);
        return "";
    }
}
