/**
 * Documents of the Commission as Word files (ECMA-376), written part by part: the reduced schemas of the office library lack
 * what conditions of table styles and the settings of compatibility need, and its parts hold the time of writing.
 */
package org.rapporteur.reports.document.docx;
