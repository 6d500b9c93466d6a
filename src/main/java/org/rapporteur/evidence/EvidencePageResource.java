package org.rapporteur.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.evidence.EvidencePage.Form;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The pages about the evidence of a return. */
@Path("/returns/{year}/{iso3}/evidence")
@Produces(MediaType.TEXT_HTML)
public class EvidencePageResource {

    private final EvidenceService evidence;
    private final CurrentAccount account;
    private final Page page;

    EvidencePageResource(EvidenceService evidence, CurrentAccount account, Page page) {
        this.evidence = evidence;
        this.account = account;
        this.page = page;
    }

    @GET
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public TemplateInstance overview(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        var reader = account.require();
        var all = evidence.ofReturn(year, iso3, reader);
        var reads = evidence.readBy(reader, year, iso3);
        return Templates.overview(page, EvidenceOverview.of(evidence.place(year, iso3), reads, all));
    }

    /** @param removed number of what was taken away a moment ago */
    @GET
    @Path("{recommendation}")
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("recommendation") String recommendation,
            @QueryParam("removed") @DefaultValue("") String removed) {
        var number = Optional.of(removed).filter(text -> text.matches("[0-9]{1,18}"));
        return page(year, iso3, recommendation, number.map(Long::valueOf), Form.BLANK);
    }

    @POST
    @Path("{recommendation}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public Response addFile(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("recommendation") String recommendation,
            @RestForm("file") FileUpload file) {
        var about = recommendation(year, iso3, recommendation);
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            return refused(
                    year,
                    iso3,
                    about,
                    Problem.EVIDENCE_NOT_TAKEN,
                    "",
                    "",
                    Map.of("file", page.text("evidence.file.none")));
        }
        try {
            var sent = new SentFile(file.fileName(), file.uploadedFile());
            return to(evidence.add(year, iso3, about.id(), account.require(), sent));
        } catch (ProblemException problem) {
            return refused(year, iso3, about, problem.problem(), "", "", Map.of("file", words(problem)));
        }
    }

    @POST
    @Path("{recommendation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public Response addLink(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("recommendation") String recommendation,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String address) {
        var about = recommendation(year, iso3, recommendation);
        var link = Link.read(title, address);
        try {
            return to(evidence.add(year, iso3, about.id(), account.require(), link));
        } catch (ProblemException problem) {
            var errors = problem.problem() == Problem.LINK_NOT_TAKEN
                    ? words(link)
                    : Map.of(Link.Field.ADDRESS.key(), words(problem));
            return refused(year, iso3, about, problem.problem(), title, address, errors);
        }
    }

    /** A file, to be kept: nothing of it is ever shown in our name. */
    @GET
    @Path("{recommendation}/{id}")
    @Produces(MediaType.WILDCARD)
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public Response download(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("recommendation") String recommendation,
            @PathParam("id") long id,
            @Context RoutingContext exchange) {
        var file = evidence.find(year, iso3, id, account.require());
        if (!file.recommendation().toString().equals(recommendation)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return Download.of(file, evidence, exchange);
    }

    @POST
    @Path("{recommendation}/{id}/removal")
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public Response remove(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("recommendation") String recommendation,
            @PathParam("id") long id) {
        var removed = evidence.remove(year, iso3, id, account.require());
        return Addresses.redirect(URI.create(removed.getPage() + "?removed=" + id + "#removed"));
    }

    @POST
    @Path("{recommendation}/{id}/restoration")
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public Response restore(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("recommendation") String recommendation,
            @PathParam("id") long id) {
        return to(evidence.restore(year, iso3, id, account.require()));
    }

    private static Response to(EvidenceView shown) {
        return Addresses.redirect(URI.create(shown.getPage() + "#evidence-" + shown.id()));
    }

    private Recommendation recommendation(int year, String iso3, String recommendation) {
        return evidence.place(year, iso3)
                .recommendation(recommendation)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private TemplateInstance page(int year, String iso3, String recommendation, Optional<Long> removed, Form form) {
        var place = evidence.place(year, iso3);
        var about = recommendation(year, iso3, recommendation);
        var reader = account.require();
        return Templates.recommendation(
                page,
                EvidencePage.of(
                        place,
                        about,
                        evidence.isEditable(place.year(), place.iso3(), about.id(), reader),
                        evidence.isOpen(place.year()),
                        evidence.of(year, iso3, about.id(), reader),
                        removed,
                        form));
    }

    private Response refused(
            int year,
            String iso3,
            Recommendation about,
            Problem problem,
            String title,
            String address,
            Map<String, String> errors) {
        return Response.status(problem.status())
                .entity(page(year, iso3, about.id().toString(), Optional.empty(), new Form(title, address, errors)))
                .build();
    }

    private String words(ProblemException problem) {
        return page.getTexts().text("problem." + problem.problem().key() + ".detail", problem.arguments());
    }

    private Map<String, String> words(Link link) {
        return link.faults().entrySet().stream()
                .collect(Collectors.toMap(
                        fault -> fault.getKey().key(),
                        fault -> page.text(
                                "problem.link_not_taken.detail",
                                "fault",
                                fault.getValue().key())));
    }

    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        static native TemplateInstance overview(Page page, EvidenceOverview view);

        static native TemplateInstance recommendation(Page page, EvidencePage view);

        private Templates() {}
    }
}
