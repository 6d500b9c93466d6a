/** Figures: what the reported answers of Member States add up to, with the denominators of each. */
package org.rapporteur.core.report;
