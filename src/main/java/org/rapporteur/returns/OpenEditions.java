package org.rapporteur.returns;

/** Which editions take answers. Given by the editions, which know it. */
public interface OpenEditions {

    /** @param year of an edition that there is */
    boolean isOpen(int year);
}
