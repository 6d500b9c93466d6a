package org.rapporteur.returns;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Stands in where nobody keeps editions closed. */
@DefaultBean
@ApplicationScoped
class EveryEditionOpen implements OpenEditions {

    @Override
    public boolean isOpen(int year) {
        return true;
    }
}
