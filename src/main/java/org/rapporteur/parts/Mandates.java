package org.rapporteur.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.accounts.Access;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** What of a return somebody may see and change, for whoever serves it. {@link Access} decides. */
@ApplicationScoped
public class Mandates {

    /**
     * @param iso3 in either case
     * @throws ProblemException with {@link Problem#NOT_ALLOWED} for a contributor who is asked for nothing of the return, or
     *     not any more: whatever else is open to contributors closes with it, at once
     */
    @Transactional
    public Mandate of(SignedIn caller, int year, String iso3) {
        var upper = iso3.toUpperCase(Locale.ROOT);
        var asked = caller.role() == Role.CONTRIBUTOR ? asked(caller, year, upper) : Mandate.NONE;
        if (caller.role() == Role.CONTRIBUTOR && asked.reads().isNothing()) {
            throw new ProblemException(Problem.NOT_ALLOWED);
        }
        return Access.mandate(caller, upper, asked);
    }

    private static Mandate asked(SignedIn caller, int year, String iso3) {
        var requests = PartRequest.standing(year, iso3, caller.name());
        return new Mandate(part(requests, request -> true), part(requests, request -> request.mayEdit));
    }

    private static Part part(List<PartRequest> requests, Predicate<PartRequest> wanted) {
        return Part.of(
                requests.stream().filter(wanted).map(request -> request.place).toList());
    }
}
