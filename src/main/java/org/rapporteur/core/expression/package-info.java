/** Expressions over answers: typed, without loops, evaluated in plain Java whatever language they were written in. */
package org.rapporteur.core.expression;
