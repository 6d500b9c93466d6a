/** How the program starts: settings, and the embedded database of trial mode. */
package org.rapporteur.launch;
