/** What a document of the Commission consists of, before it is written as DOCX, as PDF or as a page. */
package org.rapporteur.reports.document;
