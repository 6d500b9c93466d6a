package org.rapporteur.returns;

import org.rapporteur.core.answer.Answers;

/** A return that is locked for a writer, with the two sides that its changes are merged into. */
record Draft(NationalReturn nationalReturn, Answers base, Answers server) {}
