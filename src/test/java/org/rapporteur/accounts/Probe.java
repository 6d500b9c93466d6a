package org.rapporteur.accounts;

import jakarta.validation.constraints.Max;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** Addresses that only the tests have, for what the features' own addresses do not show. */
@Path("/api/v1/probe")
@Produces("application/json")
public class Probe {

    private final CurrentAccount current;

    Probe(CurrentAccount current) {
        this.current = current;
    }

    public record Sent(int revision, Map<String, String> answers) {}

    @GET
    @Path("who")
    @Requires(Permission.SIGNED_IN)
    public Map<String, String> who() {
        return Map.of("name", current.require().name());
    }

    @GET
    @Path("forgotten")
    public Map<String, String> forgotten() {
        return Map.of();
    }

    @GET
    @Path("broken")
    @Requires(Permission.PUBLIC)
    public Map<String, String> broken() {
        throw new IllegalStateException("the secret of the stack");
    }

    @GET
    @Path("checked")
    @Requires(Permission.PUBLIC)
    public Map<String, String> checked(@RestQuery @Max(10) int size) {
        return Map.of();
    }

    @POST
    @Path("sent")
    @Consumes("application/json")
    @Requires(Permission.PUBLIC)
    public Sent sent(Sent sent) {
        return sent;
    }
}
