/** Expressions in the Common Expression Language: read, type-checked and turned into those that the core evaluates. */
package org.rapporteur.definitions.cel;
