/** How answers that come in are brought together with those that are there, and accounted for one by one. */
package org.rapporteur.core.merge;
