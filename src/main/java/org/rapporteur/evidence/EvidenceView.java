package org.rapporteur.evidence;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.evidence.file.FileType;

/**
 * One piece of evidence: a file, or a link.
 *
 * @param iso3 upper case
 * @param name of a file, with the extension of its type; title of a link
 * @param file empty for a link
 * @param address of a link; empty for a file
 * @param removal empty unless it was taken away, and not put back
 */
public record EvidenceView(
        long id,
        int year,
        String iso3,
        RecommendationId recommendation,
        String name,
        Moment added,
        Optional<StoredFile> file,
        Optional<String> address,
        Optional<Moment> removal) {

    private static final int KILOBYTE = 1000;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    public EvidenceView {
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(recommendation);
        Objects.requireNonNull(name);
        Objects.requireNonNull(added);
        Objects.requireNonNull(removal);
        if (file.isPresent() == address.isPresent()) {
            throw new IllegalArgumentException("evidence " + id + " is a file or a link");
        }
    }

    /** When something was done, and the name of the account that did it. */
    public record Moment(Instant at, String by) {
        public Moment {
            Objects.requireNonNull(at);
            Objects.requireNonNull(by);
        }
    }

    /**
     * What is known of a file besides its name.
     *
     * @param size in bytes
     * @param sha256 in lower-case hexadecimal
     * @param sentAs what the sender called it, where that does not fit its type
     */
    public record StoredFile(FileType type, int size, String sha256, Optional<String> sentAs) {
        public StoredFile {
            Objects.requireNonNull(type);
            Objects.requireNonNull(sha256);
            Objects.requireNonNull(sentAs);
        }

        /** Of the text that names the type. */
        public String getTypeKey() {
            return "evidence.type." + type.key();
        }

        /** Of the text that says the size. */
        public String getSizeKey() {
            return size < MEGABYTE ? "evidence.size.kilobytes" : "evidence.size.megabytes";
        }

        /** In the unit of that text; a file of a few bytes is a kilobyte. */
        public double getSizeShown() {
            return size < MEGABYTE ? Math.ceil((double) size / KILOBYTE) : (double) size / MEGABYTE;
        }
    }

    public boolean isRemoved() {
        return removal.isPresent();
    }

    /** Where a link leads, for people to read before they follow it. */
    public String getHost() {
        return address.map(URI::create).map(URI::getHost).orElse("");
    }

    /** The address of the page about all the evidence of the recommendation. */
    public String getPage() {
        return "/returns/" + year + "/" + iso3 + "/evidence/" + recommendation;
    }

    /** The address of this piece: for a file, where it is downloaded. */
    public String getDownload() {
        return getPage() + "/" + id;
    }
}
