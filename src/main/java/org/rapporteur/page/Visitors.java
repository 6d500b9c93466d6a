package org.rapporteur.page;

import java.util.Optional;

/** Tells for whom a page is made. Given by the accounts, which know it. */
public interface Visitors {

    /** Empty where nobody is signed in. */
    Optional<Visitor> present();
}
