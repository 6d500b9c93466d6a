package org.rapporteur.accounts;

import java.util.Optional;
import org.rapporteur.core.questionnaire.Mandate;

/** The one decision about who may do what. Whatever it does not allow is refused. */
public final class Access {

    private Access() {}

    /**
     * @param caller empty for somebody who is not signed in
     * @param iso3 the State that the address is about, in any case; empty where it is about none
     */
    public static boolean allows(Permission permission, Optional<SignedIn> caller, Optional<String> iso3) {
        return switch (permission) {
            case PUBLIC -> true;
            case SIGNED_IN -> caller.isPresent();
            case READ_RETURN -> iso3.isPresent() && (is(Role.SECRETARIAT, caller) || ownsReturn(caller, iso3));
            case EDIT_RETURN -> ownsReturn(caller, iso3);
            case READ_PART -> iso3.isPresent() && (is(Role.SECRETARIAT, caller) || isOfState(caller, iso3));
            case EDIT_PART -> isOfState(caller, iso3);
            case READ_STATUS, READ_REPORTS, PUBLISH_REPORTS, MANAGE_EDITIONS -> is(Role.SECRETARIAT, caller);
            case ADMINISTER_ACCOUNTS -> is(Role.ADMINISTRATOR, caller);
        };
    }

    private static boolean is(Role role, Optional<SignedIn> caller) {
        return caller.map(SignedIn::role).filter(role::equals).isPresent();
    }

    /**
     * What somebody may see and change of a State's return.
     *
     * @param iso3 of that State
     * @param asked what a contributor was asked for
     */
    public static Mandate mandate(SignedIn caller, String iso3, Mandate asked) {
        if (caller.role() == Role.SECRETARIAT) {
            return Mandate.READER;
        } else if (!isOfState(Optional.of(caller), Optional.of(iso3))) {
            return Mandate.NONE;
        }
        return caller.role() == Role.CONTRIBUTOR ? asked : Mandate.FULL;
    }

    private static boolean ownsReturn(Optional<SignedIn> caller, Optional<String> iso3) {
        return is(Role.STATE, caller) && isOfState(caller, iso3);
    }

    private static boolean isOfState(Optional<SignedIn> caller, Optional<String> iso3) {
        return caller.flatMap(SignedIn::iso3)
                .filter(own -> iso3.filter(own::equalsIgnoreCase).isPresent())
                .isPresent();
    }
}
