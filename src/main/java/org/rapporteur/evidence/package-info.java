/** Evidence that a State adds to a recommendation: files, which are only ever downloaded, and links, which are never opened. */
package org.rapporteur.evidence;
