/** Counts in the database what reports are made of: over a list of submissions, be it of now or of a published report. */
package org.rapporteur.reports.figures;
