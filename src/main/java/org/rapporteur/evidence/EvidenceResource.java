package org.rapporteur.evidence;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The evidence of a national return for programs. */
@Path("/api/v1/returns/{year}/{iso3}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National returns")
public class EvidenceResource {

    private final EvidenceService evidence;
    private final CurrentAccount account;

    EvidenceResource(EvidenceService evidence, CurrentAccount account) {
        this.evidence = evidence;
        this.account = account;
    }

    @GET
    @Requires(Permission.READ_PART)
    @Operation(summary = "The evidence of a return: files and links, by recommendation")
    public List<EvidenceBody> list(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        return evidence.ofReturn(year, iso3, account.require()).values().stream()
                .flatMap(List::stream)
                .map(EvidenceBody::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.EDIT_PART)
    @Operation(
            summary = "Add a file: the part named file of a form, with the recommendation in another",
            description =
                    "Its content decides what it is taken for: PDF, Word, Excel, PowerPoint and OpenDocument files"
                            + " without macros, PNG, JPEG, GIF, WebP and TIFF pictures, of 10 megabytes at most.")
    public Response addFile(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @RestForm("recommendation") String recommendation,
            @RestForm("file") FileUpload file,
            @Context UriInfo request) {
        var about = recommendation(year, iso3, recommendation);
        if (file == null) {
            throw new ProblemException(Problem.BAD_REQUEST, Map.of("place", "file", "found", "–", "expected", ".pdf"));
        }
        var sent = new SentFile(Objects.requireNonNullElse(file.fileName(), ""), file.uploadedFile());
        return created(evidence.add(year, iso3, about, account.require(), sent), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.EDIT_PART)
    @Operation(summary = "Add a link: {recommendation, title, address}")
    public Response addLink(
            @PathParam("year") int year, @PathParam("iso3") String iso3, LinkRequest link, @Context UriInfo request) {
        var given = Objects.requireNonNullElseGet(link, () -> new LinkRequest(null, null, null));
        var about = recommendation(year, iso3, given.recommendation());
        var read = Link.read(given.title(), given.address());
        return created(evidence.add(year, iso3, about, account.require(), read), request);
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.READ_PART)
    @Operation(summary = "One file or link of the evidence, without its content")
    public EvidenceBody find(@PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("id") long id) {
        return EvidenceBody.of(evidence.find(year, iso3, id, account.require()));
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Requires(Permission.READ_PART)
    @Operation(summary = "The content of a file, to the byte as it was sent")
    public Response content(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("id") long id,
            @Context RoutingContext exchange) {
        return Download.of(evidence.find(year, iso3, id, account.require()), evidence, exchange);
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.EDIT_PART)
    @Operation(
            summary = "Take evidence away",
            description =
                    "It is kept for the record, with who took it away and when, and can be put back on the pages.")
    public void remove(@PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("id") long id) {
        evidence.remove(year, iso3, id, account.require());
    }

    private static Response created(EvidenceView added, UriInfo request) {
        var location = request.getAbsolutePathBuilder()
                .path(String.valueOf(added.id()))
                .build();
        return Response.created(location).entity(EvidenceBody.of(added)).build();
    }

    private RecommendationId recommendation(int year, String iso3, String text) {
        var found = Objects.requireNonNullElse(text, "–");
        return evidence.place(year, iso3)
                .recommendation(found)
                .map(Recommendation::id)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_REQUEST, Map.of("place", "recommendation", "found", found, "expected", "1.a")));
    }
}
