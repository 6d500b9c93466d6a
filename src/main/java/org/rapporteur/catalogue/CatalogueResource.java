package org.rapporteur.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.catalogue.CataloguePages.One;
import org.rapporteur.catalogue.CataloguePages.ReferenceView;
import org.rapporteur.catalogue.CataloguePages.Results;
import org.rapporteur.catalogue.CataloguePages.SeriesView;
import org.rapporteur.catalogue.CataloguePages.Whole;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The instrument for everybody to read, from its own side and from the earlier paragraphs. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.PUBLIC)
public class CatalogueResource {

    private final Questionnaires questionnaires;
    private final Page page;

    /** Made anew when another edition's instrument becomes the one that people are concerned with. */
    private volatile CatalogueViews views;

    CatalogueResource(Questionnaires questionnaires, Page page) {
        this.questionnaires = questionnaires;
        this.page = page;
    }

    /** @param query what to search for; everything is shown without it */
    @GET
    @Path("catalogue")
    @Operation(hidden = true)
    public TemplateInstance catalogue(@QueryParam("q") @DefaultValue("") String query) {
        return query.isBlank()
                ? Templates.whole(page, instrument(), views().whole())
                : Templates.results(page, instrument(), views().search(query));
    }

    @GET
    @Path("catalogue/{id}")
    @Operation(hidden = true)
    public TemplateInstance recommendation(@PathParam("id") String id) {
        return parsed(() -> RecommendationId.parse(id))
                .flatMap(known -> views().one(known, asked(), page.getTexts()))
                .map(one -> Templates.recommendation(page, instrument(), one))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    @GET
    @Path("references")
    @Operation(hidden = true)
    public TemplateInstance references() {
        return Templates.references(page, instrument(), views().references());
    }

    @GET
    @Path("references/{ref}")
    @Operation(hidden = true)
    public TemplateInstance reference(@PathParam("ref") String reference) {
        return parsed(() -> Reference.parse(reference))
                .flatMap(known -> views().find(known))
                .map(known -> Templates.reference(page, instrument(), known))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private CatalogueViews views() {
        var catalogue = latest().catalogue();
        var present = views;
        if (present == null || !present.isOf(catalogue)) {
            present = new CatalogueViews(catalogue);
            views = present;
        }
        return present;
    }

    private Instrument instrument() {
        return latest().catalogue().instrument();
    }

    private Questionnaire latest() {
        return questionnaires.latest().orElseThrow();
    }

    /** What people are asked now. A draft is for the secretariat alone, and everybody reads these pages. */
    private Optional<Questionnaire> asked() {
        return Optional.of(latest())
                .filter(latest -> !questionnaires.status(latest.year()).equals(Optional.of(EditionStatus.DRAFT)));
    }

    private static <T> Optional<T> parsed(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not the name of a paragraph
        }
    }

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance whole(Page page, Instrument instrument, Whole whole);

        static native TemplateInstance results(Page page, Instrument instrument, Results results);

        static native TemplateInstance recommendation(Page page, Instrument instrument, One one);

        static native TemplateInstance references(Page page, Instrument instrument, List<SeriesView> series);

        static native TemplateInstance reference(Page page, Instrument instrument, ReferenceView reference);

        private Templates() {}
    }
}
