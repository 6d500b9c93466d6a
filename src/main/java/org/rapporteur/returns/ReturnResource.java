package org.rapporteur.returns;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;

/** A national return for programs. */
@Path("/api/v1/returns/{year}/{iso3}")
@Tag(name = "National returns")
public class ReturnResource {

    private final ReturnService returns;
    private final CurrentAccount account;

    ReturnResource(ReturnService returns, CurrentAccount account) {
        this.returns = returns;
        this.account = account;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.READ_PART)
    @Operation(
            summary = "A return: status, revision, completion by chapter, answers by item code",
            description =
                    "reviews says of every answer that was carried over from the edition before what has become of"
                            + " it: not_reviewed, confirmed or changed. findings are what the rules find now."
                            + " A contributor gets the parts that it was asked for.")
    public ReturnBody view(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        return ReturnBody.of(returns.view(year, iso3, account.require()), returns.findingTexts(year));
    }

    @PATCH
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.EDIT_PART)
    @Operation(
            summary = "Change answers: {baseRevision, answers: {code: value or null}}",
            description = "With confirm: [code], which may stand alone, answers that were carried over from the edition"
                    + " before are confirmed as they are in the return; one that has changed since baseRevision is not,"
                    + " and is named among the findings.")
    public AnswerResultBody answer(@PathParam("year") int year, @PathParam("iso3") String iso3, JsonNode body) {
        var request = AnswersRequest.read(body, returns.questionnaire(year));
        var result = returns.answer(year, iso3, request.edit(account.require(), Channel.API));
        return AnswerResultBody.of(result, returns.findingTexts(year));
    }

    @GET
    @Path("/workbook")
    @Produces(UploadResource.XLSX)
    @Requires(Permission.READ_PART)
    @Operation(
            summary = "The return's workbook, filled with its present answers",
            description =
                    "chapters may name chapters and recommendations, such as 1,3.c, for a workbook of these alone.")
    public Response workbook(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("lang") Optional<String> language,
            @QueryParam("chapters") List<String> chapters) {
        var texts = Texts.in(Languages.spoken(language.orElse("en")));
        var workbook = returns.workbook(year, iso3, account.require(), texts, WantedPart.parse(chapters));
        return Response.ok(workbook.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + workbook.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
