/** Figures from the database, and their writers: page, JSON, XLSX. */
package org.rapporteur.reports;
