package org.rapporteur.core.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.validation.Checks;

/** What the rules find in a return when something has been taken in, told to the one who sent it. */
public final class RulesAfterwards {

    private final Checks checks;

    public RulesAfterwards(Checks checks) {
        this.checks = checks;
    }

    /** All that the rules find, at the cells of a file that holds the items they point at. @param after what was merged */
    public IntakeResult ofFile(IntakeResult result, Incoming incoming, Answers after) {
        var places = places(incoming);
        var found = checks.rules(after).stream()
                .map(finding -> finding.item().map(places::get).map(finding::at).orElse(finding))
                .toList();
        return result.with(found);
    }

    /** What the rules find where they point at a recommendation that an edit answers. @param after what was merged */
    public IntakeResult ofEdit(IntakeResult result, Incoming incoming, Answers after) {
        var touched = codes(incoming).map(ItemCode::recommendation).collect(Collectors.toSet());
        var found = checks.rules(after).stream()
                .filter(finding -> isAbout(finding, touched))
                .toList();
        return result.with(found);
    }

    /** Of an item that was answered in several places, the first one. */
    private static Map<ItemCode, Location> places(Incoming incoming) {
        var places = new HashMap<ItemCode, Location>();
        incoming.answers().forEach(answer -> ItemCode.parse(answer.code())
                .ifPresent(code -> places.putIfAbsent(code, answer.location())));
        return places;
    }

    private static Stream<ItemCode> codes(Incoming incoming) {
        return incoming.answers().stream()
                .map(RawAnswer::code)
                .map(ItemCode::parse)
                .flatMap(Optional::stream);
    }

    private static boolean isAbout(Finding finding, Set<RecommendationId> touched) {
        return items(finding).map(ItemCode::recommendation).anyMatch(touched::contains);
    }

    private static Stream<ItemCode> items(Finding finding) {
        return Stream.concat(finding.item().stream(), finding.others().stream());
    }
}
