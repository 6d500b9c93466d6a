/** Drafts the document on a chapter: sentences, tables and charts in the United Nations' editorial style, made of figures. */
package org.rapporteur.reports.draft;
