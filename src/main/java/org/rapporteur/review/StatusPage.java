package org.rapporteur.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.review.StatusBoard.Group;
import org.rapporteur.review.StatusBoard.Member;
import org.rapporteur.review.StatusBoard.Totals;

/**
 * What the page of the status board shows. Names that end in {@code Key} are keys of texts.
 *
 * @param all totals over all States, whatever is filtered
 * @param groups that have a State to show
 */
record StatusPage(
        int year,
        LocalDate due,
        boolean passed,
        Totals all,
        FilterView filter,
        List<GroupTotals> table,
        List<GroupView> groups) {

    static StatusPage of(StatusBoard board, StatusFilter filter) {
        return new StatusPage(
                board.year(),
                board.due(),
                board.passed(),
                board.totals(),
                FilterView.of(filter),
                board.groups().stream().map(GroupTotals::of).toList(),
                board.groups().stream()
                        .filter(filter::shows)
                        .map(group -> GroupView.of(group, filter, board.year()))
                        .filter(group -> !group.members().isEmpty())
                        .toList());
    }

    public int getShown() {
        return groups.stream().mapToInt(group -> group.members().size()).sum();
    }

    static String groupKey(RegionalGroup group) {
        return "review.group." + group.code();
    }

    /** A line of the table of totals. */
    record GroupTotals(String key, Totals totals) {
        static GroupTotals of(Group group) {
            return new GroupTotals(groupKey(group.group()), group.totals());
        }
    }

    /** A regional group with the States that are shown. @param totals over all of its States */
    record GroupView(String key, String anchor, Totals totals, List<MemberView> members) {
        static GroupView of(Group group, StatusFilter filter, int year) {
            return new GroupView(
                    groupKey(group.group()),
                    group.group().code().replace('_', '-'),
                    group.totals(),
                    group.members().stream()
                            .filter(filter::shows)
                            .map(member -> MemberView.of(member, year))
                            .toList());
        }
    }

    /** A State. @param late whether that is to be said of it */
    record MemberView(
            String name,
            String iso3,
            String address,
            String statusKey,
            String statusClass,
            int percent,
            int answered,
            int required,
            Optional<Instant> submittedAt,
            boolean late) {
        static MemberView of(Member member, int year) {
            var status = member.status();
            return new MemberView(
                    member.name(),
                    member.iso3(),
                    "/returns/" + year + "/" + member.iso3(),
                    "review.status." + status.key(),
                    "standing-" + status.key(),
                    member.completion().percent(),
                    member.completion().answered(),
                    member.completion().required(),
                    member.submittedAt(),
                    member.late() && member.isReporting());
        }
    }

    /** The form of the filter as it was sent. */
    record FilterView(boolean open, List<Choice> groups, List<Choice> statuses, String text) {
        static FilterView of(StatusFilter filter) {
            return new FilterView(
                    filter.isOpen(),
                    Stream.of(RegionalGroup.values())
                            .map(group -> new Choice(
                                    group.code(),
                                    groupKey(group),
                                    filter.group().filter(group::equals).isPresent()))
                            .toList(),
                    Stream.of(ReturnStatus.values())
                            .map(status -> new Choice(
                                    status.key(),
                                    "review.status." + status.key(),
                                    filter.status().filter(status::equals).isPresent()))
                            .toList(),
                    filter.text());
        }
    }

    /** An option of a list. */
    record Choice(String value, String key, boolean chosen) {}
}
