package org.rapporteur.team;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.core.questionnaire.Part;

/**
 * Everybody who contributes to a return.
 *
 * @param members who is asked for something, by what they are called
 * @param former who was asked and is not any more
 * @param before the newest year before for which people were asked; empty where there is none
 */
record Team(List<Member> members, List<Member> former, OptionalInt before) {
    Team {
        members = List.copyOf(members);
        former = List.copyOf(former);
    }

    /** Parts that are to be answered and are so far. */
    long count(PartStatus status) {
        return toAnswer().stream().filter(part -> part.status() == status).count();
    }

    long overdue(LocalDate today) {
        return toAnswer().stream().filter(part -> part.isOverdue(today)).count();
    }

    List<PartState> toAnswer() {
        return members.stream().flatMap(member -> member.toAnswer().stream()).toList();
    }

    /** All that somebody is asked to answer. */
    Part asked() {
        return members.stream().map(member -> member.share().edits()).reduce(Part.NOTHING, Part::and);
    }
}
