package org.rapporteur.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.accounts.Invitations.Standing;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.notifications.SentMail;
import org.rapporteur.text.Texts;

/**
 * A contributor as the focal point's pages show it.
 *
 * @param address of the page about this one
 * @param due the first day on which something is wanted that is not ready
 * @param activity when the contributor did something last
 */
public record MemberLine(
        String called,
        String account,
        String address,
        String message,
        List<PartLine> parts,
        Standing standing,
        Optional<LocalDate> due,
        boolean overdue,
        boolean ready,
        Completion completion,
        Optional<Instant> activity,
        Optional<SentMail> mail,
        Optional<SentMail> notice) {

    static MemberLine of(Member member, TeamReturn of, LocalDate today, Texts texts) {
        var share = member.share();
        return new MemberLine(
                share.called(),
                share.account(),
                of.contributor(share.account()),
                share.message(),
                member.parts().stream()
                        .map(part -> PartLine.of(part, of, today, texts))
                        .toList(),
                member.standing(),
                member.due(),
                member.isOverdue(today),
                share.isReady(),
                member.completion(),
                member.activity(),
                member.mail(),
                member.notice());
    }

    public boolean isStanding() {
        return !parts.isEmpty();
    }

    /** Whether the contributor has chosen a password. */
    public boolean isIn() {
        return standing.isActive();
    }

    /** Whether the administrator has shut the contributor out. */
    public boolean isShutOut() {
        return standing.kind() == Standing.Kind.DISABLED;
    }

    public String getStandingKey() {
        return "team.standing." + standing.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Until when the link of an invitation can be used, or when it ceased to be. */
    public LocalDate getStandingDay() {
        return LocalDate.ofInstant(standing.since(), ZoneOffset.UTC);
    }

    public boolean isMailFailed() {
        return mail.filter(SentMail::isFailed).isPresent();
    }

    /** Whether the focal point could not be told that all is ready. */
    public boolean isNoticeFailed() {
        return ready && notice.filter(SentMail::isFailed).isPresent();
    }

    public String getMailKey() {
        return "team.mail."
                + mail.orElseThrow().state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isAnswering() {
        return parts.stream().anyMatch(PartLine::edits);
    }
}
