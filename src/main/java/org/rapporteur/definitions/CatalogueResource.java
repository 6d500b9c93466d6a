package org.rapporteur.definitions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.definitions.ReferenceBody.CounterpartBody;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The catalogue of instruments, in both directions. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class CatalogueResource {

    private final TreeMap<String, Catalogue> catalogues;

    CatalogueResource(Definitions.Loaded definitions) {
        this.catalogues = new TreeMap<>(definitions.catalogues());
    }

    @GET
    @Path("instruments/{id}")
    @Requires(Permission.PUBLIC)
    @Operation(summary = "An instrument: its chapters and recommendations with their correspondence")
    public InstrumentBody instrument(String id) {
        return Optional.ofNullable(catalogues.get(id))
                .map(catalogue -> InstrumentBody.of(catalogue.instrument()))
                .orElseThrow(() -> unknownInstrument(id));
    }

    @GET
    @Path("references/{ref}")
    @Requires(Permission.PUBLIC)
    @Operation(summary = "The recommendations that a paragraph of an earlier text corresponds to")
    public ReferenceBody reference(String ref) {
        var reference = parse(ref);
        var counterparts = catalogues.entrySet().stream()
                .flatMap(entry -> counterparts(entry.getKey(), entry.getValue(), reference))
                .toList();
        if (counterparts.isEmpty()) {
            throw unknownReference(ref);
        }
        return ReferenceBody.of(reference, counterparts);
    }

    private static Stream<CounterpartBody> counterparts(String instrument, Catalogue catalogue, Reference reference) {
        return catalogue.correspondingTo(reference).stream()
                .map(counterpart -> CounterpartBody.of(instrument, counterpart));
    }

    private static Reference parse(String ref) {
        try {
            return Reference.parse(ref);
        } catch (IllegalArgumentException e) {
            throw unknownReference(ref);
        }
    }

    private ProblemException unknownInstrument(String id) {
        var known = String.join(", ", catalogues.keySet());
        return new ProblemException(Problem.UNKNOWN_INSTRUMENT, Map.of("id", id, "known", known));
    }

    private static ProblemException unknownReference(String ref) {
        return new ProblemException(Problem.UNKNOWN_REFERENCE, Map.of("reference", ref));
    }
}
