/** Answers: raw as a channel delivers them, typed as they are kept, and what was found wrong on the way. */
package org.rapporteur.core.answer;
