package org.rapporteur.core.catalogue;

/** Who a recommendation speaks to. */
public enum Addressee {
    MEMBER_STATES,
    UN_BODIES
}
