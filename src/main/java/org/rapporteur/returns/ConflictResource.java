package org.rapporteur.returns;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.answer.AnswerValue;

/** The conflicts of a national return for programs. */
@Path("/api/v1/returns/{year}/{iso3}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National returns")
public class ConflictResource {

    private final ReturnService returns;
    private final CurrentAccount account;

    ConflictResource(ReturnService returns, CurrentAccount account) {
        this.returns = returns;
        this.account = account;
    }

    @GET
    @Requires(Permission.READ_PART)
    @Operation(summary = "The answers that two people changed differently and nobody has decided about")
    public List<OpenConflictBody> list(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        return returns.conflicts(year, iso3, account.require()).stream()
                .map(OpenConflictBody::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.EDIT_PART)
    @Operation(
            summary = "Decide conflicts: {baseRevision, keep: [id], take: [id]}",
            description = "keep leaves the return's answer as it is, take puts the offered one in its place. A conflict"
                    + " stays open, and is named among open, where the return's answer has changed since baseRevision,"
                    + " where it is settled already, and where it is not the caller's to decide.")
    public SettlementBody settle(@PathParam("year") int year, @PathParam("iso3") String iso3, JsonNode body) {
        var request = SettlementRequest.read(body);
        return SettlementBody.of(returns.settle(year, iso3, request.settlement(account.require(), Channel.API)));
    }

    /** {@code null} stands for no answer. @param yours the answer that was not stored */
    record OpenConflictBody(
            long id, String item, String base, String yours, String server, Instant at, String by, String channel) {

        static OpenConflictBody of(OpenConflict conflict) {
            return new OpenConflictBody(
                    conflict.id(),
                    conflict.item().toString(),
                    exported(conflict.base()),
                    exported(conflict.offered()),
                    exported(conflict.standing().value()),
                    conflict.offeredAt(),
                    conflict.offeredBy(),
                    conflict.channel().key());
        }

        private static String exported(Optional<AnswerValue> value) {
            return value.map(AnswerValue::exported).orElse(null);
        }
    }

    /** @param settled ids, sorted. @param open ids of those that were to be settled and are not, sorted */
    record SettlementBody(int revision, SortedSet<Long> settled, SortedSet<Long> open) {

        static SettlementBody of(SettlementResult result) {
            return new SettlementBody(result.revision(), new TreeSet<>(result.settled()), new TreeSet<>(result.open()));
        }
    }
}
