/**
 * Writes a document as a tagged PDF (PDF/UA-1, PDF/A-2a) with its fonts within. Scripts that no font of the program has, such
 * as Korean and Burmese, are replaced visibly; {@code fonts/README.md} says which scripts are printed without their joined
 * forms.
 */
package org.rapporteur.reports.document.pdf;
