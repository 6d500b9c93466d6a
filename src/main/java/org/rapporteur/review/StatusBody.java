package org.rapporteur.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.review.StatusBoard.Group;
import org.rapporteur.review.StatusBoard.Member;
import org.rapporteur.review.StatusBoard.Totals;

/** The status board as the API gives it. */
public record StatusBody(int year, LocalDate due, Totals totals, List<GroupBody> groups) {

    static StatusBody of(StatusBoard board) {
        var groups = board.groups().stream().map(GroupBody::of).toList();
        return new StatusBody(board.year(), board.due(), board.totals(), groups);
    }

    /** A regional group. */
    public record GroupBody(String group, Totals totals, List<MemberBody> states) {
        static GroupBody of(Group group) {
            return new GroupBody(
                    group.group().code(),
                    group.totals(),
                    group.members().stream().map(MemberBody::of).toList());
        }
    }

    /**
     * A Member State.
     *
     * @param required items that need an answer now
     * @param answered those of them that have one
     * @param late whether it was submitted after the due date, or is missing after it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberBody(
            String iso3,
            String name,
            String status,
            int required,
            int answered,
            Instant submittedAt,
            String receiptNumber,
            boolean late) {
        static MemberBody of(Member member) {
            return new MemberBody(
                    member.iso3(),
                    member.name(),
                    member.status().key(),
                    member.completion().required(),
                    member.completion().answered(),
                    member.submittedAt().orElse(null),
                    member.receiptNumber().orElse(null),
                    member.late());
        }
    }
}
