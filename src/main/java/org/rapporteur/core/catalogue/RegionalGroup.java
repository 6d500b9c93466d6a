package org.rapporteur.core.catalogue;

/** The regional groups of Member States of the United Nations, in the order in which reports list them. */
public enum RegionalGroup {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_CARIBBEAN,
    WESTERN_EUROPEAN_OTHER
}
