package org.rapporteur.reports.sdmx;

import java.util.Locale;

/** The code lists, in the order in which they are written. */
enum CodeListId {
    CL_FREQ,
    CL_AREA,
    CL_POPULATION,
    CL_RECOMMENDATION,
    CL_REFERENCE,
    CL_TIES,
    CL_SUBJECT,
    CL_ITEM,
    CL_OUTCOME,
    CL_MEASURE,
    CL_UNIT_MEASURE,
    CL_OBS_STATUS;

    /** The list as keys of texts spell it, such as {@code cl_freq}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
