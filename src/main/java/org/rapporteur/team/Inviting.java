package org.rapporteur.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.accounts.Invitations;
import org.rapporteur.accounts.Invitations.Outcome;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.editions.Editions;
import org.rapporteur.notifications.Letter.Kind;
import org.rapporteur.notifications.MailAddress;
import org.rapporteur.notifications.Mailing;
import org.rapporteur.notifications.NoticeAddresses;
import org.rapporteur.notifications.Post;
import org.rapporteur.parts.Asking;
import org.rapporteur.parts.PartRequests;
import org.rapporteur.parts.Share;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.WantedPart;
import org.rapporteur.text.Texts;

/** Asks contributors, reminds them and lets them go; each call is one transaction, and mails go out after it. */
@ApplicationScoped
class Inviting {

    /** So that somebody who takes it back and says it again does not flood the focal point. */
    private static final Duration BETWEEN_NOTICES = Duration.ofHours(24);

    private final PartRequests requests;
    private final Invitations invitations;
    private final NoticeAddresses notices;
    private final Editions editions;
    private final Mailing mailing;
    private final Post post;
    private final Clock clock;

    Inviting(
            PartRequests requests,
            Invitations invitations,
            NoticeAddresses notices,
            Editions editions,
            Mailing mailing,
            Post post,
            Clock clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.notices = notices;
        this.editions = editions;
        this.mailing = mailing;
        this.post = post;
        this.clock = clock;
    }

    /** What came of asking somebody. */
    sealed interface Result {
        /** @param toPassOn the words, where no mail is sent */
        record Done(String account, Optional<Written> toPassOn) implements Result {}

        /** The address cannot be used. */
        record Refused() implements Result {}
    }

    /**
     * @param address an e-mail address
     * @throws ProblemException with {@link Problem#EDITION_NOT_OPEN}, or with {@link Problem#BAD_REQUEST} for a place that
     *     the edition does not ask
     */
    @Transactional
    Result ask(TeamReturn place, String address, Asking asking, SignedIn by, Texts texts) {
        editions.requireOpen(place.year());
        check(place, asking);
        var outcome = invitations.invite(address, place.iso3());
        if (outcome instanceof Outcome.Refused) {
            return new Result.Refused();
        }
        requests.ask(place.year(), place.iso3(), account(outcome), asking, by.name());
        return new Result.Done(account(outcome), write(place, outcome, by, texts, false));
    }

    private static void check(TeamReturn place, Asking asking) {
        WantedPart.check(asking.edits(), place.questionnaire());
        WantedPart.check(asking.reads(), place.questionnaire());
    }

    private static String account(Outcome outcome) {
        if (outcome instanceof Outcome.Invited invited) {
            return invited.account();
        }
        return ((Outcome.Known) outcome).account();
    }

    /** Asks for this and nothing else. Whoever is asked for less is not written to. */
    @Transactional
    void change(TeamReturn place, String account, Asking asking, SignedIn by) {
        editions.requireOpen(place.year());
        check(place, asking);
        requireShare(place, account);
        requests.change(place.year(), place.iso3(), account, asking, by.name());
    }

    /** Reminds somebody; who has not chosen a password yet gets a new link. @return the words, where no mail is sent */
    @Transactional
    Optional<Written> remind(TeamReturn place, String account, SignedIn by, Texts texts) {
        editions.requireOpen(place.year());
        if (!requireShare(place, account).stands()) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        var outcome = invitations.invite(account, place.iso3());
        if (outcome instanceof Outcome.Refused) {
            throw new ProblemException(Problem.NOT_FOUND); // shut out by the administrator
        }
        return write(place, outcome, by, texts, true);
    }

    /** Takes everything of a return from somebody. What was answered stays. */
    @Transactional
    void withdraw(TeamReturn place, String account, SignedIn by) {
        requireShare(place, account);
        requests.withdraw(place.year(), place.iso3(), account, by.name());
        if (requests.years(account).isEmpty()) {
            invitations.close(account);
        }
    }

    /**
     * Asks those who were asked the last time for the same, as far as it is asked again; who is asked already is left out.
     *
     * @return the words for each of them to whom no mail is sent, and nothing of the others
     */
    @Transactional
    List<Written> askAgain(TeamReturn place, Optional<LocalDate> due, SignedIn by, Texts texts) {
        var before = requests.yearBefore(place.year(), place.iso3());
        var toPassOn = new ArrayList<Written>();
        if (before.isPresent()) {
            for (var share : Share.standing(requests.of(before.getAsInt(), place.iso3()))) {
                again(place, share, due).ifPresent(asking -> {
                    if (ask(place, share.account(), asking, by, texts) instanceof Result.Done done) {
                        done.toPassOn().ifPresent(toPassOn::add);
                    }
                });
            }
        }
        return toPassOn;
    }

    private Optional<Asking> again(TeamReturn place, Share before, Optional<LocalDate> due) {
        var isAsked = requests.of(place.year(), place.iso3(), before.account())
                .filter(Share::stands)
                .isPresent();
        var edits = asked(place, before.edits());
        var reads = asked(place, before.reads());
        return isAsked || edits.isNothing() && reads.isNothing()
                ? Optional.empty()
                : Optional.of(new Asking(edits, reads, due, before.called(), ""));
    }

    private static Part asked(TeamReturn place, Part part) {
        return Part.of(part.places().stream()
                .filter(one -> !Part.of(List.of(one)).isNothingOf(place.questionnaire()))
                .toList());
    }

    /** Says that parts are ready, or takes that back; tells the focal point once when the last one is. */
    @Transactional
    void sayReady(TeamReturn place, String account, List<String> places, boolean ready, SignedIn by, Texts texts) {
        editions.requireOpen(place.year());
        var isAllReady = requests.sayReady(place.year(), place.iso3(), account, places, ready, by.name());
        if (isAllReady && by.name().equals(account)) {
            tell(place, requireShare(place, account), texts);
        }
    }

    private void tell(TeamReturn place, Share share, Texts texts) {
        var since = clock.instant().minus(BETWEEN_NOTICES);
        var told = post.about(place.year(), place.iso3()).stream()
                .filter(mail -> mail.kind() == Kind.READY && !mail.isFailed())
                .filter(mail -> mail.account().equals(share.account()))
                .anyMatch(mail -> mail.at().isAfter(since));
        if (mailing.sends() && !told) {
            focalPoint(place, share)
                    .ifPresent(address ->
                            post.handIn(letters(place, texts).ready(share).letter(place, address, Optional.empty())));
        }
    }

    /** Where the State wants to be written to, or else the one who asked, if that account is an address. */
    private Optional<MailAddress> focalPoint(TeamReturn place, Share share) {
        return notices.of(place.iso3())
                .or(() -> share.asked().stream().findFirst().flatMap(asked -> MailAddress.parse(asked.askedBy())));
    }

    /** @return the words, where no mail is sent */
    private Optional<Written> write(TeamReturn place, Outcome outcome, SignedIn by, Texts texts, boolean reminding) {
        var share = requireShare(place, account(outcome));
        var letters = letters(place, texts);
        Written written;
        if (outcome instanceof Outcome.Invited invited) {
            written = letters.invitation(share, invited.link(), invited.expires());
        } else {
            written = reminding ? letters.reminder(share) : letters.request(share);
        }
        var recipient = MailAddress.parse(written.account()).filter(address -> mailing.sends());
        recipient.ifPresent(address -> post.handIn(written.letter(place, address, answersTo(place, by))));
        return recipient.isPresent() ? Optional.empty() : Optional.of(written);
    }

    private Optional<MailAddress> answersTo(TeamReturn place, SignedIn by) {
        return notices.of(place.iso3()).or(() -> MailAddress.parse(by.name()));
    }

    private Letters letters(TeamReturn place, Texts texts) {
        return new Letters(place, mailing::link, texts);
    }

    private Share requireShare(TeamReturn place, String account) {
        return requests.of(place.year(), place.iso3(), account)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }
}
