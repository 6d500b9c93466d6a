package org.rapporteur.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.Texts;

/**
 * What the focal point's page about contributors shows.
 *
 * @param home address of the return's home
 * @param address of this page
 * @param open whether the edition is, so that people can be asked
 * @param sends whether e-mail is sent
 * @param parts that are to be answered
 * @param unasked what nobody is asked for
 * @param before the year whose contributors can be asked again; 0 for none
 * @param notice where the State wants to be written to; empty where nobody said it
 * @param errors of the two small forms: keys of texts, by field
 */
public record TeamPage(
        String state,
        int year,
        String home,
        String address,
        boolean open,
        boolean sends,
        List<MemberLine> members,
        List<MemberLine> former,
        int parts,
        Map<String, Long> counts,
        long overdue,
        List<Unasked> unasked,
        AskView ask,
        int before,
        String notice,
        Map<String, String> errors) {

    static TeamPage of(
            TeamReturn of, Team team, boolean open, boolean sends, AskView ask, LocalDate today, Texts texts) {
        return new TeamPage(
                of.state().name(),
                of.year(),
                of.home(),
                of.contributors(),
                open,
                sends,
                lines(team.members(), of, today, texts),
                lines(team.former(), of, today, texts),
                team.toAnswer().size(),
                Map.of(
                        "ready", team.count(PartStatus.READY),
                        "progress", team.count(PartStatus.IN_PROGRESS),
                        "waiting", team.count(PartStatus.NOT_STARTED)),
                team.overdue(today),
                Unasked.of(of.questionnaire(), team.asked()),
                ask,
                team.members().isEmpty() ? team.before().orElse(0) : 0,
                "",
                Map.of());
    }

    private static List<MemberLine> lines(List<Member> members, TeamReturn of, LocalDate today, Texts texts) {
        return members.stream()
                .map(member -> MemberLine.of(member, of, today, texts))
                .toList();
    }

    /** @param address as it is, or as it was typed with a mistake */
    TeamPage withNotice(String address, Map<String, String> mistakes) {
        return new TeamPage(
                state,
                year,
                home,
                this.address,
                open,
                sends,
                members,
                former,
                parts,
                counts,
                overdue,
                unasked,
                ask,
                before,
                address,
                mistakes);
    }

    public long count(String what) {
        return counts.get(what);
    }

    public boolean isAskOpen() {
        return members.isEmpty() || !ask.errors().isEmpty();
    }
}
