/** Requests that cannot be served: one list of problems, mapped to answers in one place. */
package org.rapporteur.problem;
