/** The workbook that a Member State fills in: from the core to .xlsx and back. */
package org.rapporteur.workbook;
