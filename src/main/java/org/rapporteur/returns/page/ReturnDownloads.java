package org.rapporteur.returns.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.returns.WantedPart;
import org.rapporteur.text.Attachment;

/** The files of a return: its workbook, what was found in uploads, and what was submitted. */
@Path("/returns/{year}/{iso3}")
@Requires(Permission.READ_RETURN)
public class ReturnDownloads {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReturnService returns;
    private final CurrentAccount account;
    private final Page page;

    ReturnDownloads(ReturnService returns, CurrentAccount account, Page page) {
        this.returns = returns;
        this.account = account;
        this.page = page;
    }

    /** @param chapters numbers of chapters and recommendations, one to a parameter or with commas between; none for all */
    @GET
    @Path("workbook")
    @Requires(Permission.READ_PART)
    @Produces(WORKBOOK)
    @Operation(hidden = true)
    public RestResponse<byte[]> workbook(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("chapters") List<String> chapters) {
        var file = returns.workbook(year, iso3, account.require(), page.getTexts(), WantedPart.parse(chapters));
        return download(file.name(), WORKBOOK, file.content());
    }

    /** The file of an upload as it was sent, with what was found in it marked. */
    @GET
    @Path("uploads/{id}/annotated")
    @Requires(Permission.READ_PART)
    @Produces(WORKBOOK)
    @Operation(hidden = true)
    public RestResponse<byte[]> annotated(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("id") long id) {
        var file = returns.annotatedCopy(year, iso3, account.require(), page.getTexts(), id);
        return download(file.name(), WORKBOOK, file.content());
    }

    /** The answers as they were signed, to the byte: their SHA-256 stands in the receipt. */
    @GET
    @Path("submissions/{receipt}/answers")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> answers(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("receipt") String receipt) {
        var signed = returns.signedAnswers(year, iso3, receipt);
        return download(receipt + ".txt", MediaType.TEXT_PLAIN + ";charset=UTF-8", signed.export());
    }

    private static RestResponse<byte[]> download(String name, String type, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
                .build();
    }
}
