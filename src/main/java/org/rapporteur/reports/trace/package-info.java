/** Finds the States and answers behind a figure of a report. */
package org.rapporteur.reports.trace;
