package org.rapporteur.evidence.file;

import java.util.Locale;
import java.util.Objects;

/** What looking into a file has found. */
public sealed interface Inspection {

    /** A file that can be evidence. */
    record Taken(FileType type) implements Inspection {
        public Taken {
            Objects.requireNonNull(type);
        }
    }

    /** A file that cannot. */
    record Refused(Reason reason) implements Inspection {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }

    /** What is found instead of evidence. */
    enum Reason {
        EMPTY,
        /** For computers of any kind, to be run. */
        PROGRAM,
        /** For a shell or another interpreter, by its first line. */
        SCRIPT,
        WEB_PAGE,
        /** A drawing that can carry scripts. */
        SVG,
        /** An archive, or an office format inside one that is not on the list. */
        ARCHIVE,
        /** Can carry programs in disguises that nobody can list. */
        RICH_TEXT,
        PLAIN_TEXT,
        /** An office document that carries programs: macros or controls. */
        MACROS,
        /** An office document behind a password. */
        ENCRYPTED,
        /** An office document of a kind that is not on the list: a template, a drawing, a message. */
        OTHER_OFFICE,
        /** Sound or film. */
        MEDIA,
        /** A picture of a kind that is not on the list. */
        OTHER_PICTURE,
        /** Begins like a file of the list, and is not a whole one. */
        DAMAGED,
        UNKNOWN;

        /** As the message bundles spell it, such as {@code web_page}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
