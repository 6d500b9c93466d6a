/** The .xlsx format itself (ECMA-376): written part by part, read in a stream; knows nothing of questionnaires. */
package org.rapporteur.workbook.xlsx;
