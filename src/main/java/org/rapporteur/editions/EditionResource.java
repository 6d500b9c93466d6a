package org.rapporteur.editions;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.questionnaire.EditionComparison;
import org.rapporteur.definitions.ItemBody;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The editions and what they ask. Drafts are there for the secretariat alone. */
@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionResource {

    private final Editions editions;
    private final EditionMoves moves;
    private final CurrentAccount account;

    EditionResource(Editions editions, EditionMoves moves, CurrentAccount account) {
        this.editions = editions;
        this.moves = moves;
        this.account = account;
    }

    @GET
    @Requires(Permission.SIGNED_IN)
    @Operation(summary = "All editions, the oldest first")
    public List<EditionBody> editions() {
        return editions.seenBy(account.require()).stream().map(EditionBody::of).toList();
    }

    @GET
    @Path("{year}")
    @Requires(Permission.SIGNED_IN)
    @Operation(summary = "The edition of a year")
    public EditionBody edition(int year) {
        return EditionBody.of(find(year));
    }

    @GET
    @Path("{year}/items")
    @Requires(Permission.SIGNED_IN)
    @Operation(summary = "Everything that the edition of a year asks, in order")
    public List<ItemBody> items(int year) {
        return find(year).questionnaire().items().stream().map(ItemBody::of).toList();
    }

    /** @param since the year of the other edition; the one before where it is left out */
    @GET
    @Path("{year}/changes")
    @Requires(Permission.SIGNED_IN)
    @Operation(summary = "What changed in an edition since another one: items and rules added, removed and reworded")
    public ChangesBody changes(int year, @QueryParam("since") Optional<Integer> since) {
        var edition = find(year);
        var other = since.map(this::find)
                .or(() -> editions.before(edition, account.require()))
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_EDITION, Map.of("year", year - 1)));
        return ChangesBody.of(EditionComparison.of(other.questionnaire(), edition.questionnaire()));
    }

    /** A draft that changed since it was looked at is not opened where the request says what was looked at. */
    @PUT
    @Path("{year}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.MANAGE_EDITIONS)
    @Operation(summary = "Open, close, publish or reopen an edition")
    public EditionBody move(int year, StatusRequest wanted) {
        var request = Optional.ofNullable(wanted).orElse(new StatusRequest(null, null));
        var to = EditionStatuses.wanted(request.status());
        return EditionBody.of(moves.move(year, to, Optional.ofNullable(request.definitionHash()), account.require()));
    }

    private Edition find(int year) {
        return editions.seenBy(account.require(), year);
    }
}
