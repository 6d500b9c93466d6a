package org.rapporteur.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Part;

/** Who is asked for what of a return. A State's ISO code is upper case throughout. */
@ApplicationScoped
public class PartRequests {

    private final Clock clock;

    PartRequests(Clock clock) {
        this.clock = clock;
    }

    /** Everybody who was ever asked, by what they are called. */
    @Transactional
    public List<Share> of(int year, String iso3) {
        Map<String, List<PartRequest>> standing = PartRequest.standing(year, iso3).stream()
                .collect(Collectors.groupingBy(request -> request.accountName));
        return Contribution.of(year, iso3).stream()
                .map(contribution -> share(contribution, standing.getOrDefault(contribution.accountName, List.of())))
                .toList();
    }

    /** Empty for somebody who was never asked, and for what is no name at all. */
    @Transactional
    public Optional<Share> of(int year, String iso3, String account) {
        if (account.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty(); // the database cannot even be asked for some of them
        }
        return Contribution.<Contribution>findByIdOptional(new Contribution.Key(year, iso3, account))
                .map(contribution -> share(contribution, PartRequest.standing(year, iso3, account)));
    }

    /** The years for whose returns somebody is asked for something, the newest first. */
    @Transactional
    public List<Integer> years(String account) {
        return PartRequest.years(account);
    }

    /** The newest year before another for which anybody of a State is asked for something. */
    @Transactional
    public OptionalInt yearBefore(int year, String iso3) {
        return PartRequest.yearBefore(year, iso3);
    }

    /** Asks for more than before: what stands already gets the new day, and may be changed if it is asked for so. */
    @Transactional
    public void ask(int year, String iso3, String account, Asking asking, String by) {
        var contribution = Contribution.locked(new Contribution.Key(year, iso3, account), asking, now());
        contribution.called = asking.called();
        contribution.message = asking.message();
        contribution.askedAt = now();
        var standing = standing(contribution);
        asking.places().forEach((place, mayEdit) -> {
            var request = standing.get(place);
            if (request == null) {
                request(contribution, place, mayEdit, by).due = asking.due().orElse(null);
            } else {
                set(request, mayEdit || request.mayEdit, asking);
            }
        });
    }

    /** Asks for this and nothing else: what is not named any more is withdrawn. */
    @Transactional
    public void change(int year, String iso3, String account, Asking asking, String by) {
        var contribution = Contribution.locked(new Contribution.Key(year, iso3, account), asking, now());
        contribution.called = asking.called();
        var standing = standing(contribution);
        standing.values().stream()
                .filter(request -> !asking.places().containsKey(request.place))
                .forEach(request -> withdraw(request, by));
        asking.places().forEach((place, mayEdit) -> {
            var request = standing.get(place);
            if (request == null) {
                request(contribution, place, mayEdit, by).due = asking.due().orElse(null);
            } else {
                set(request, mayEdit, asking);
            }
        });
    }

    /** Closes at once whatever somebody sees of a return. @return false where nothing stood */
    @Transactional
    public boolean withdraw(int year, String iso3, String account, String by) {
        var contribution = Contribution.locked(new Contribution.Key(year, iso3, account));
        var standing = contribution.map(PartRequests::standing).orElse(Map.of()).values();
        standing.forEach(request -> withdraw(request, by));
        return !standing.isEmpty();
    }

    /**
     * Says that parts are ready, or takes that back. What may only be read is neither.
     *
     * @param places of what is asked for; empty for all of it
     * @return whether everything is ready now and was not before
     */
    @Transactional
    public boolean sayReady(
            int year, String iso3, String account, Collection<String> places, boolean ready, String by) {
        var contribution = Contribution.locked(new Contribution.Key(year, iso3, account));
        var toAnswer = contribution.map(PartRequests::standing).orElse(Map.of()).values().stream()
                .filter(request -> request.mayEdit)
                .toList();
        var before = isReady(toAnswer);
        toAnswer.stream()
                .filter(request -> places.isEmpty() || places.contains(request.place))
                .forEach(request -> sayReady(request, ready, by));
        return !before && isReady(toAnswer);
    }

    private static boolean isReady(List<PartRequest> toAnswer) {
        return !toAnswer.isEmpty() && toAnswer.stream().allMatch(request -> request.readyAt != null);
    }

    /** Said again, it is said anew: what has changed since the first time is ready too. */
    private void sayReady(PartRequest request, boolean ready, String by) {
        request.readyAt = ready ? now() : null;
        request.readyBy = ready ? by : null;
    }

    private PartRequest request(Contribution contribution, String place, boolean mayEdit, String by) {
        var request = new PartRequest();
        request.year = contribution.year;
        request.iso3 = contribution.iso3;
        request.accountName = contribution.accountName;
        request.place = place;
        request.mayEdit = mayEdit;
        request.askedAt = now();
        request.askedBy = by;
        request.persist();
        return request;
    }

    private static void set(PartRequest request, boolean mayEdit, Asking asking) {
        request.mayEdit = mayEdit;
        request.due = asking.due().orElse(null);
        if (!mayEdit) {
            request.readyAt = null;
            request.readyBy = null;
        }
    }

    private void withdraw(PartRequest request, String by) {
        request.withdrawnAt = now();
        request.withdrawnBy = by;
    }

    private static Map<String, PartRequest> standing(Contribution contribution) {
        return PartRequest.standing(contribution.year, contribution.iso3, contribution.accountName).stream()
                .collect(Collectors.toMap(request -> request.place, request -> request));
    }

    private static Share share(Contribution contribution, List<PartRequest> standing) {
        var order = Part.of(standing.stream().map(request -> request.place).toList())
                .places();
        var asked = standing.stream()
                .sorted(Comparator.comparingInt(request -> order.indexOf(request.place)))
                .map(Asked::of)
                .toList();
        return new Share(contribution.accountName, contribution.called, contribution.message, asked);
    }

    /** The present, as exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
