/** Checks: whether a raw value is an answer, whether answers fit together, and what is still to be answered. */
package org.rapporteur.core.validation;
