package org.rapporteur.reports.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A document in the form of a document of the Commission. Everything that a reader sees stands here, numbers of paragraphs,
 * tables and figures included, so that every format says the same.
 *
 * @param properties what the file says of itself
 * @param masthead what stands above the title
 * @param mark stands on every page, such as that the figures are made up; empty where the document needs none
 * @param running what the head of every page but the first says, such as the document's symbol
 * @param blocks in reading order
 */
public record Document(
        Properties properties, Masthead masthead, Optional<String> mark, String running, List<Block> blocks) {
    public Document {
        Objects.requireNonNull(properties);
        Objects.requireNonNull(masthead);
        Objects.requireNonNull(mark);
        Objects.requireNonNull(running);
        blocks = List.copyOf(blocks);
    }

    /**
     * What the file says of itself.
     *
     * @param created given as the time of making, so that the same content gives the same bytes
     */
    public record Properties(String title, String subject, String creator, Locale language, Instant created) {
        public Properties {
            Objects.requireNonNull(title);
            Objects.requireNonNull(subject);
            Objects.requireNonNull(creator);
            Objects.requireNonNull(language);
            Objects.requireNonNull(created);
        }
    }

    /**
     * What stands above the title. What nobody can know yet, such as the session's dates, is in square brackets.
     *
     * @param organization stands left of the symbol
     * @param symbol such as {@code E/CN.7/2027/[...]}
     * @param organ the council
     * @param distribution lines at the right: distribution, date, language of the original
     * @param body lines: the commission, its session, place and dates, the item of the agenda
     */
    public record Masthead(
            String organization, String symbol, String organ, List<String> distribution, List<String> body) {
        public Masthead {
            Objects.requireNonNull(organization);
            Objects.requireNonNull(symbol);
            Objects.requireNonNull(organ);
            distribution = List.copyOf(distribution);
            body = List.copyOf(body);
        }
    }
}
