package org.rapporteur.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.editions.Editions;
import org.rapporteur.notifications.MailAddress;
import org.rapporteur.notifications.Mailing;
import org.rapporteur.notifications.NoticeAddresses;
import org.rapporteur.team.TeamPage.SmallForms;
import org.rapporteur.text.Texts;

/** Puts together what the pages about contributors show. */
@ApplicationScoped
class TeamPages {

    private final Teams teams;
    private final Editions editions;
    private final Mailing mailing;
    private final NoticeAddresses notices;
    private final Clock clock;

    TeamPages(Teams teams, Editions editions, Mailing mailing, NoticeAddresses notices, Clock clock) {
        this.teams = teams;
        this.editions = editions;
        this.mailing = mailing;
        this.notices = notices;
        this.clock = clock;
    }

    TeamPage team(TeamReturn of, AskForm form, Map<String, String> errors, Texts texts) {
        return team(of, AskView.of(of.questionnaire(), form, errors), smallForms(of, Map.of()), texts);
    }

    /** With a mistake in one of the small forms. */
    TeamPage team(TeamReturn of, SmallForms small, Texts texts) {
        return team(of, AskView.of(of.questionnaire(), AskForm.blank(), Map.of()), small, texts);
    }

    private TeamPage team(TeamReturn of, AskView ask, SmallForms small, Texts texts) {
        return TeamPage.of(of, teams.of(of), isOpen(of), mailing.sends(), ask, small, today(), texts);
    }

    SmallForms smallForms(TeamReturn of, Map<String, String> errors) {
        return new SmallForms(notices.of(of.iso3()).map(MailAddress::value).orElse(""), errors);
    }

    MemberPage member(TeamReturn of, String account, Map<String, String> errors, Texts texts) {
        var line = MemberLine.of(teams.member(of, account), of, today(), texts);
        return new MemberPage(
                of.state().name(),
                of.year(),
                of.home(),
                of.contributors(),
                isOpen(of),
                mailing.sends(),
                line,
                AskView.ofKnown(of.questionnaire(), line.account(), line.called()),
                line.due().map(LocalDate::toString).orElse(""),
                errors);
    }

    /** @param back address of the page to go back to */
    HandOver handOver(TeamReturn of, String back, List<Written> written) {
        return HandOver.of(of, back, mailing.knowsItsAddress(), written);
    }

    boolean isOpen(TeamReturn of) {
        return editions.status(of.year()) == EditionStatus.OPEN;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
