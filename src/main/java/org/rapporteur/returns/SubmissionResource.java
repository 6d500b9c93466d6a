package org.rapporteur.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;

/** The submissions of a national return for programs. */
@Path("/api/v1/returns/{year}/{iso3}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National returns")
public class SubmissionResource {

    private final ReturnService returns;
    private final CurrentAccount account;

    SubmissionResource(ReturnService returns, CurrentAccount account) {
        this.returns = returns;
        this.account = account;
    }

    @POST
    @Requires(Permission.EDIT_RETURN)
    @Operation(
            summary = "Submit the newest revision: 201 with the receipt, or 422 with the findings that block",
            description = "The body is optional. With {\"revision\": 7} the return is submitted only if 7 is still its"
                    + " newest revision; otherwise the answer is 409 and nothing is submitted.")
    public Response submit(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @Context UriInfo address, String body)
            throws JsonProcessingException {
        var receipt = returns.submit(year, iso3, account.require(), SubmissionRequest.seen(body));
        var location = address.getAbsolutePathBuilder().path(receipt.number()).build();
        return Response.created(location).entity(ReceiptBody.of(receipt)).build();
    }

    @GET
    @Requires(Permission.READ_RETURN)
    @Operation(summary = "All receipts of a return, the newest first")
    public List<ReceiptBody> receipts(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        return returns.receipts(year, iso3).stream().map(ReceiptBody::of).toList();
    }

    @GET
    @Path("/{receiptNumber}")
    @Requires(Permission.READ_RETURN)
    @Operation(summary = "A receipt")
    public ReceiptBody receipt(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("receiptNumber") String receiptNumber) {
        return ReceiptBody.of(returns.receipt(year, iso3, receiptNumber));
    }

    @GET
    @Path("/{receiptNumber}/answers")
    @Produces("text/plain;charset=UTF-8")
    @Requires(Permission.READ_RETURN)
    @Operation(summary = "The file that was signed: its SHA-256 is the one on the receipt")
    public byte[] answers(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("receiptNumber") String receiptNumber) {
        return returns.signedAnswers(year, iso3, receiptNumber).export();
    }
}
