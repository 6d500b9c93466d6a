/** What a trial shows: returns that the program makes up, marked as such. */
package org.rapporteur.trial;
