package org.rapporteur.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Addressing;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Recommendation;

/**
 * A recommendation in the form.
 *
 * @param open whether its questions are on the page; otherwise they follow when it is opened
 * @param revision that its answers are of
 * @param blocks its questions; empty where it is not open
 * @param evidence files and links that are kept with it
 * @param last code of its last question, behind which the search for the next one begins
 */
public record CardView(
        Recommendation recommendation,
        CardHead head,
        boolean open,
        boolean editable,
        int revision,
        List<BlockView> blocks,
        String last,
        int evidence) {
    public CardView {
        blocks = List.copyOf(blocks);
    }

    public String getNumber() {
        return recommendation.id().toString();
    }

    public int getChapter() {
        return recommendation.id().chapter();
    }

    /** As an id in the page may be spelled. */
    public String getId() {
        return head.getId();
    }

    public Optional<String> getHeading() {
        return recommendation.heading();
    }

    /** Of the answers on the page that were carried over and wait for somebody to look at them, with spaces between. */
    public String getCarriedCodes() {
        return blocks.stream()
                .flatMap(block -> block.items().stream())
                .filter(ItemView::carried)
                .map(ItemView::code)
                .collect(Collectors.joining(" "));
    }

    /** The earlier paragraphs that it corresponds to. */
    public List<Tie> getTies() {
        return recommendation.correspondence().stream()
                .map(tie -> new Tie(
                        tie.reference().toString(),
                        Addressing.of(tie.reference()),
                        tie.confidence() == Confidence.CERTAIN,
                        "catalogue.confidence." + tie.confidence().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** What the source states where it names no paragraph. */
    public String getStatedKey() {
        return "catalogue.stated." + recommendation.stated().name().toLowerCase(Locale.ROOT);
    }

    /** An earlier paragraph. */
    public record Tie(String name, String address, boolean certain, String confidenceKey) {}
}
