/** Pages on which the instrument is read in both directions and searched. */
package org.rapporteur.catalogue;
