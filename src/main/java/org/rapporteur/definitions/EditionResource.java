package org.rapporteur.definitions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The editions and what they ask. */
@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionResource {

    private final Questionnaires questionnaires;

    EditionResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @Requires(Permission.SIGNED_IN)
    @Operation(summary = "All editions, the oldest first")
    public List<EditionBody> editions() {
        return questionnaires.all().stream().map(EditionBody::of).toList();
    }

    @GET
    @Path("{year}")
    @Requires(Permission.SIGNED_IN)
    @Operation(summary = "The edition of a year")
    public EditionBody edition(int year) {
        return EditionBody.of(questionnaire(year));
    }

    @GET
    @Path("{year}/items")
    @Requires(Permission.SIGNED_IN)
    @Operation(summary = "Everything that the edition of a year asks, in order")
    public List<ItemBody> items(int year) {
        return questionnaire(year).items().stream().map(ItemBody::of).toList();
    }

    private Questionnaire questionnaire(int year) {
        return questionnaires
                .of(year)
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_EDITION, Map.of("year", year)));
    }
}
