package org.rapporteur.team;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.parts.Asked;
import org.rapporteur.parts.Share;
import org.rapporteur.returns.LastChange;

/** How far the parts of a return are, and who did something last. */
final class Progress {

    private final SortedMap<RecommendationId, Completion> completion;
    private final List<LastChange> changes;

    /** @param completion by recommendation, of the whole return */
    Progress(SortedMap<RecommendationId, Completion> completion, Collection<LastChange> changes) {
        this.completion = completion;
        this.changes = List.copyOf(changes);
    }

    PartState of(Asked asked) {
        return new PartState(asked, status(asked), isChangedSinceReady(asked), completion(asked));
    }

    private PartStatus status(Asked asked) {
        if (!asked.mayEdit()) {
            return PartStatus.READING;
        } else if (asked.isReady()) {
            return PartStatus.READY;
        }
        var begun = within(asked).anyMatch(change -> change.byAPerson() && change.answered());
        return begun ? PartStatus.IN_PROGRESS : PartStatus.NOT_STARTED;
    }

    private boolean isChangedSinceReady(Asked asked) {
        return asked.readyAt()
                .filter(ready -> within(asked).anyMatch(change -> change.at().isAfter(ready)))
                .isPresent();
    }

    private Completion completion(Asked asked) {
        var part = asked.part();
        return Completion.total(completion.entrySet().stream()
                .filter(recommendation -> part.covers(recommendation.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private Stream<LastChange> within(Asked asked) {
        var part = asked.part();
        return changes.stream().filter(change -> part.covers(change.item()));
    }

    /** When somebody last changed an answer that still stands so, or said that something is ready. */
    Optional<Instant> lastActivity(Share share) {
        var answered = changes.stream()
                .filter(change -> change.by().equals(share.account()))
                .map(LastChange::at);
        var said = share.asked().stream()
                .filter(asked -> asked.readyBy().filter(share.account()::equals).isPresent())
                .flatMap(asked -> asked.readyAt().stream());
        return Stream.concat(answered, said).max(Comparator.naturalOrder());
    }
}
