/** What a file really is, told by its content alone: neither its name nor what a browser says of it is asked. */
package org.rapporteur.evidence.file;
