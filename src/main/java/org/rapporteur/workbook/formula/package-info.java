/** Expressions of the core as spreadsheet formulas that mean the same; knows nothing of where cells stand. */
package org.rapporteur.workbook.formula;
