package org.rapporteur.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rapporteur.accounts.Access;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.catalogue.RecommendationId;

/** The one place that decides who may see and change the evidence of which recommendation of a return. */
@ApplicationScoped
class EvidenceAccess {

    boolean mayRead(SignedIn reader, int year, String iso3, RecommendationId recommendation) {
        return Access.allows(Permission.READ_RETURN, Optional.of(reader), Optional.of(iso3));
    }

    boolean mayEdit(SignedIn editor, int year, String iso3, RecommendationId recommendation) {
        return Access.allows(Permission.EDIT_RETURN, Optional.of(editor), Optional.of(iso3));
    }
}
