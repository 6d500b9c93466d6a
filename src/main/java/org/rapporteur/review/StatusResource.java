package org.rapporteur.review;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;

/** The status board for programs. */
@Path("/api/v1/status/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.READ_STATUS)
public class StatusResource {

    private final StatusBoards boards;

    StatusResource(StatusBoards boards) {
        this.boards = boards;
    }

    @GET
    @Operation(summary = "The status board: where each Member State's return stands, by regional group")
    public StatusBody status(@PathParam("year") int year) {
        return StatusBody.of(boards.of(year));
    }
}
