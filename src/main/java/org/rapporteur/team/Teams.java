package org.rapporteur.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.accounts.Invitations;
import org.rapporteur.accounts.Invitations.Standing;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.editions.Editions;
import org.rapporteur.notifications.Letter.Kind;
import org.rapporteur.notifications.Post;
import org.rapporteur.notifications.SentMail;
import org.rapporteur.parts.PartRequests;
import org.rapporteur.parts.Share;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.LastChanges;
import org.rapporteur.returns.ReturnService;

/** Joins who is asked for what with how far it is. */
@ApplicationScoped
class Teams {

    private final Editions editions;
    private final MemberStates states;
    private final PartRequests requests;
    private final Invitations invitations;
    private final Post post;
    private final ReturnService returns;
    private final LastChanges changes;

    Teams(
            Editions editions,
            MemberStates states,
            PartRequests requests,
            Invitations invitations,
            Post post,
            ReturnService returns,
            LastChanges changes) {
        this.editions = editions;
        this.states = states;
        this.requests = requests;
        this.invitations = invitations;
        this.post = post;
        this.returns = returns;
        this.changes = changes;
    }

    /**
     * @param iso3 in either case
     * @throws ProblemException with {@link Problem#UNKNOWN_EDITION} or {@link Problem#UNKNOWN_STATE}
     */
    TeamReturn find(int year, String iso3) {
        var questionnaire = editions.answered(year);
        var state =
                states.find(iso3).orElseThrow(() -> new ProblemException(Problem.UNKNOWN_STATE, Map.of("iso3", iso3)));
        return new TeamReturn(questionnaire, state);
    }

    @Transactional
    Team of(TeamReturn place) {
        var members = members(place, requests.of(place.year(), place.iso3()));
        return new Team(
                members.stream().filter(member -> member.share().stands()).toList(),
                members.stream().filter(member -> !member.share().stands()).toList(),
                requests.yearBefore(place.year(), place.iso3()));
    }

    /** @throws ProblemException with {@link Problem#NOT_FOUND} for somebody who was never asked for a part of the return */
    @Transactional
    Member member(TeamReturn place, String account) {
        return find(place, account).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** Empty for somebody who was never asked for a part of the return. */
    @Transactional
    Optional<Member> find(TeamReturn place, String account) {
        return requests.of(place.year(), place.iso3(), account)
                .flatMap(share -> members(place, List.of(share)).stream().findFirst());
    }

    private List<Member> members(TeamReturn place, List<Share> shares) {
        if (shares.isEmpty()) {
            return List.of();
        }
        var progress = progress(place);
        var standings =
                invitations.standings(shares.stream().map(Share::account).toList());
        var mails = post.about(place.year(), place.iso3());
        return shares.stream()
                .map(share -> member(share, progress, standings.get(share.account()), mails))
                .toList();
    }

    private static Member member(Share share, Progress progress, Standing standing, List<SentMail> mails) {
        return new Member(
                share,
                share.asked().stream().map(progress::of).toList(),
                standing,
                newest(mails, share, mail -> mail.kind() != Kind.READY),
                newest(mails, share, mail -> mail.kind() == Kind.READY),
                progress.lastActivity(share));
    }

    /** @param mails the oldest first */
    private static Optional<SentMail> newest(List<SentMail> mails, Share share, Predicate<SentMail> wanted) {
        return mails.stream()
                .filter(mail -> mail.account().equals(share.account()))
                .filter(wanted)
                .reduce((older, newer) -> newer);
    }

    private Progress progress(TeamReturn place) {
        var view = returns.view(place.year(), place.iso3());
        var checks = new Checks(place.questionnaire(), view.previous());
        return new Progress(checks.completionByRecommendation(view.answers()), changes.of(place.year(), place.iso3()));
    }
}
