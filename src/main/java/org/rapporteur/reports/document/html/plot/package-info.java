/** Lays a plot out as a drawing: rectangles, lines, marks and labels in the units of the drawing. */
package org.rapporteur.reports.document.html.plot;
