package org.rapporteur.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.returns.ReturnStatus;

/**
 * Who has reported and who has not.
 *
 * @param due last day on which a submission is in time
 * @param passed whether that day is over
 * @param groups in the order of reports, each with all of its States
 */
public record StatusBoard(int year, LocalDate due, boolean passed, List<Group> groups) {
    public StatusBoard {
        Objects.requireNonNull(due);
        groups = List.copyOf(groups);
    }

    public Totals totals() {
        return Totals.of(
                groups.stream().flatMap(group -> group.members().stream()).toList());
    }

    /** The States of a regional group, in the order of the United Nations' list. */
    public record Group(RegionalGroup group, List<Member> members) {
        public Group {
            Objects.requireNonNull(group);
            members = List.copyOf(members);
        }

        public Totals totals() {
            return Totals.of(members);
        }
    }

    /**
     * A Member State and its return.
     *
     * @param late whether it was submitted after the due date; for one that is not submitted, whether that date is over
     */
    public record Member(
            String iso3,
            String name,
            ReturnStatus status,
            Completion completion,
            Optional<Instant> submittedAt,
            Optional<String> receiptNumber,
            boolean late) {
        public Member {
            Objects.requireNonNull(iso3);
            Objects.requireNonNull(name);
            Objects.requireNonNull(status);
            Objects.requireNonNull(completion);
            Objects.requireNonNull(submittedAt);
            Objects.requireNonNull(receiptNumber);
        }

        /** Whether a submission is there; it stands until there is a new one. */
        public boolean isReporting() {
            return submittedAt.isPresent();
        }
    }

    /** How many States stand where; {@code states} is the sum of {@code reporting}, {@code inProgress}, {@code notStarted}. */
    public record Totals(int states, int reporting, int late, int inProgress, int notStarted) {

        static Totals of(Collection<Member> members) {
            return new Totals(
                    members.size(),
                    count(members, Member::isReporting),
                    count(members, member -> member.isReporting() && member.late()),
                    count(members, member -> member.status() == ReturnStatus.IN_PROGRESS),
                    count(members, member -> member.status() == ReturnStatus.NOT_STARTED));
        }

        private static int count(Collection<Member> members, Predicate<Member> condition) {
            return (int) members.stream().filter(condition).count();
        }
    }
}
