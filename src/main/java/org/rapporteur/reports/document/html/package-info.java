/** Writes a document as well-formed HTML: for a page of the program and for the PDF. */
package org.rapporteur.reports.document.html;
