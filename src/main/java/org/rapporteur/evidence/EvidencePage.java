package org.rapporteur.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.evidence.file.FileType;

/**
 * The evidence of one recommendation of a return, with the forms that add to it.
 *
 * @param home address of the return's home
 * @param recommendation its number
 * @param title of the recommendation
 * @param present what there is, the oldest first
 * @param removed what was taken away, the newest first
 * @param justRemoved what was taken away a moment ago
 */
public record EvidencePage(
        String state,
        int year,
        String home,
        String recommendation,
        String title,
        boolean editable,
        boolean open,
        List<EvidenceView> present,
        List<EvidenceView> removed,
        Optional<EvidenceView> justRemoved,
        Form form) {

    public EvidencePage {
        present = List.copyOf(present);
        removed = List.copyOf(removed);
    }

    /** What was sent and could not be taken. */
    public record Form(String title, String address, Map<String, String> errors) {
        static final Form BLANK = new Form("", "", Map.of());

        public Form {
            errors = Map.copyOf(errors);
        }

        /** In words; {@code null} where nothing is wrong, as the template's tags want it. */
        public String error(String field) {
            return errors.get(field);
        }

        public boolean isRefused() {
            return !errors.isEmpty();
        }
    }

    static EvidencePage of(
            EvidencePlace place,
            Recommendation recommendation,
            boolean editable,
            boolean open,
            List<EvidenceView> all,
            Optional<Long> removed,
            Form form) {
        return new EvidencePage(
                place.state().name(),
                place.year(),
                place.home(),
                recommendation.id().toString(),
                recommendation.title(),
                editable,
                open,
                all.stream().filter(evidence -> !evidence.isRemoved()).toList(),
                all.stream()
                        .filter(EvidenceView::isRemoved)
                        .sorted((one, other) -> other.removal()
                                .orElseThrow()
                                .at()
                                .compareTo(one.removal().orElseThrow().at()))
                        .toList(),
                all.stream()
                        .filter(EvidenceView::isRemoved)
                        .filter(evidence ->
                                removed.filter(id -> id == evidence.id()).isPresent())
                        .findFirst(),
                form);
    }

    /** Its own address. */
    public String getAddress() {
        return home + "/evidence/" + recommendation;
    }

    /** What a field for files lets people choose from. */
    public String getAccepted() {
        return FileType.accepted();
    }

    public boolean isFull() {
        return present.size() >= Limits.MOST_OF_A_RECOMMENDATION;
    }

    public int getMost() {
        return Limits.MOST_OF_A_RECOMMENDATION;
    }

    public int getLargest() {
        return Limits.LARGEST_FILE;
    }
}
