/** What the secretariat sees of all returns: the status board. */
package org.rapporteur.review;
