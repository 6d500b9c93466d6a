/**
 * Reports in the standard for statistical data and metadata exchange (SDMX, ISO 17369): the figures as SDMX-CSV 2.0, and
 * what they mean as an SDMX-ML 2.1 structure message. A code is written the same in both, and can be read back: see
 * {@link org.rapporteur.reports.sdmx.CodeIds}.
 */
package org.rapporteur.reports.sdmx;
