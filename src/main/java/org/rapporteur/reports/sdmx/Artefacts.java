package org.rapporteur.reports.sdmx;

/** What the parts of the structure message are called. */
final class Artefacts {

    static final String AGENCY = "RAPPORTEUR";
    static final String DATAFLOW = "PROGRESS";
    static final String DATA_STRUCTURE = "PROGRESS";
    static final String CONCEPT_SCHEME = "CS_PROGRESS";

    private Artefacts() {}
}
