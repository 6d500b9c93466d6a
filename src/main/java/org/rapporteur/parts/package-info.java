/** Which parts of a return a contributor was asked for, by when, and how far these are. */
package org.rapporteur.parts;
