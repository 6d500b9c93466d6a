package org.rapporteur.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A contributor, for programs.
 *
 * @param account name of the account: the e-mail address
 * @param access {@code invited}, {@code expired}, {@code active} or {@code disabled}
 * @param lastActivity left out where there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContributorBody(
        String account, String name, String access, Instant lastActivity, List<RequestBody> requests) {

    /**
     * What is asked for.
     *
     * @param edit whether it is to be answered; otherwise it may be read
     * @param due left out where no day was named
     * @param status {@code not-started}, {@code in-progress}, {@code ready} or {@code reading}
     * @param changedSince whether an answer has changed since it was said to be ready
     * @param readyAt left out while it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequestBody(
            String place,
            boolean edit,
            LocalDate due,
            String status,
            boolean changedSince,
            int required,
            int answered,
            Instant askedAt,
            String askedBy,
            Instant readyAt) {

        static RequestBody of(PartState part) {
            var asked = part.asked();
            return new RequestBody(
                    asked.place(),
                    asked.mayEdit(),
                    asked.due().orElse(null),
                    part.status().key(),
                    part.changedSince(),
                    part.completion().required(),
                    part.completion().answered(),
                    asked.askedAt(),
                    asked.askedBy(),
                    asked.readyAt().orElse(null));
        }
    }

    static ContributorBody of(Member member) {
        return new ContributorBody(
                member.share().account(),
                member.share().called(),
                member.standing().kind().name().toLowerCase(Locale.ROOT),
                member.activity().orElse(null),
                member.parts().stream().map(RequestBody::of).toList());
    }
}
