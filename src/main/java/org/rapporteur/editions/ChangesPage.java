package org.rapporteur.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.accounts.Role;
import org.rapporteur.core.questionnaire.EditionComparison;
import org.rapporteur.page.Page;

/** What changed between two editions, for everybody who sees both; and what a State is told before there is any. */
@Path("/editions")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Requires(Permission.SIGNED_IN)
public class ChangesPage {

    private final Editions editions;
    private final CurrentAccount account;
    private final Page page;

    ChangesPage(Editions editions, CurrentAccount account, Page page) {
        this.editions = editions;
        this.account = account;
        this.page = page;
    }

    /** @param since the year of the other edition; the one before where it is left out */
    @GET
    @Path("{year}/changes")
    @Operation(hidden = true)
    public TemplateInstance changes(@PathParam("year") int year, @QueryParam("since") Optional<Integer> since) {
        var reader = account.require();
        var edition = editions.seenBy(reader, year);
        var other = since.map(wanted -> editions.seenBy(reader, wanted))
                .or(() -> editions.before(edition, reader))
                .orElse(edition);
        var years = editions.seenBy(reader).stream()
                .map(Edition::year)
                .filter(known -> known != year)
                .toList();
        var changes = EditionComparison.of(other.questionnaire(), edition.questionnaire());
        return Templates.changes(
                page, ChangesView.of(changes, years, page.getTexts()), reader.role() == Role.SECRETARIAT);
    }

    /** Where a State starts while every edition is a draft. */
    @GET
    @Path("none-open")
    @Operation(hidden = true)
    public TemplateInstance noneOpen() {
        return Templates.noneOpen(page);
    }

    @CheckedTemplate(basePath = "editions")
    static class Templates {
        static native TemplateInstance changes(Page page, ChangesView changes, boolean manages);

        static native TemplateInstance noneOpen(Page page);

        private Templates() {}
    }
}
