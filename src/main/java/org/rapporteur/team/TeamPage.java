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
 * @param unasked what nobody is asked for
 * @param before the year whose contributors can be asked again; 0 for none
 * @param small what stands in the two small forms
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
        Counts counts,
        List<Unasked> unasked,
        AskView ask,
        int before,
        SmallForms small) {

    /**
     * Parts that are to be answered.
     *
     * @param waiting those that nobody has begun
     */
    public record Counts(int parts, long ready, long progress, long waiting, long overdue) {

        static Counts of(Team team, LocalDate today) {
            return new Counts(
                    team.toAnswer().size(),
                    team.count(PartStatus.READY),
                    team.count(PartStatus.IN_PROGRESS),
                    team.count(PartStatus.NOT_STARTED),
                    team.overdue(today));
        }
    }

    /**
     * @param notice where the State wants to be written to; empty where nobody said it
     * @param errors keys of texts, by field
     */
    public record SmallForms(String notice, Map<String, String> errors) {}

    static TeamPage of(
            TeamReturn of,
            Team team,
            boolean open,
            boolean sends,
            AskView ask,
            SmallForms small,
            LocalDate today,
            Texts texts) {
        return new TeamPage(
                of.state().name(),
                of.year(),
                of.home(),
                of.contributors(),
                open,
                sends,
                lines(team.members(), of, today, texts),
                lines(team.former(), of, today, texts),
                Counts.of(team, today),
                Unasked.of(of.questionnaire(), team.asked()),
                ask,
                team.members().isEmpty() ? team.before().orElse(0) : 0,
                small);
    }

    private static List<MemberLine> lines(List<Member> members, TeamReturn of, LocalDate today, Texts texts) {
        return members.stream()
                .map(member -> MemberLine.of(member, of, today, texts))
                .toList();
    }

    public boolean isAskOpen() {
        return members.isEmpty() || !ask.errors().isEmpty();
    }
}
