package org.rapporteur.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.review.StatusBoard.Group;
import org.rapporteur.review.StatusBoard.Member;

/**
 * Which States to show. What is not known as a group or a status filters nothing.
 *
 * @param text part of a State's name or its ISO code; empty for all
 */
record StatusFilter(Optional<RegionalGroup> group, Optional<ReturnStatus> status, String text) {

    static StatusFilter of(String group, String status, String text) {
        return new StatusFilter(
                Stream.of(RegionalGroup.values())
                        .filter(known -> known.name().equalsIgnoreCase(group))
                        .findFirst(),
                Stream.of(ReturnStatus.values())
                        .filter(known -> known.name().equalsIgnoreCase(status))
                        .findFirst(),
                text.strip());
    }

    boolean isOpen() {
        return group.isEmpty() && status.isEmpty() && text.isEmpty();
    }

    boolean shows(Group shown) {
        return group.isEmpty() || group.get() == shown.group();
    }

    boolean shows(Member member) {
        return (status.isEmpty() || status.get() == member.status())
                && (folded(member.name()).contains(folded(text))
                        || member.iso3().equalsIgnoreCase(text));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
