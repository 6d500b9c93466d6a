package org.rapporteur.returns;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.answer.AnswerValue;

/** What became of one answer, for programs. */
@Path("/api/v1/returns/{year}/{iso3}/answers/{code}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National returns")
public class AnswerHistoryResource {

    private final ReturnService returns;
    private final CurrentAccount account;

    AnswerHistoryResource(ReturnService returns, CurrentAccount account) {
        this.returns = returns;
        this.account = account;
    }

    /** @param value {@code null} where the answer was taken away */
    public record ChangeBody(int revision, Instant at, String by, String channel, String value) {

        static ChangeBody of(AnswerChange change) {
            return new ChangeBody(
                    change.revision(),
                    change.madeAt(),
                    change.madeBy(),
                    change.channel().key(),
                    change.value().map(AnswerValue::exported).orElse(null));
        }
    }

    @GET
    @Requires(Permission.READ_PART)
    @Operation(
            summary = "Everything that became of one answer, the newest first",
            description = "channel is workbook, form, api, trial or carried; for what was carried over from the edition"
                    + " before, by is the number of the receipt. An answer that was taken away has no value.")
    public List<ChangeBody> history(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("code") String code) {
        return returns.history(year, iso3, account.require(), code).stream()
                .map(ChangeBody::of)
                .toList();
    }
}
