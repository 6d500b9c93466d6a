/** Every text a person reads, by key and language. */
package org.rapporteur.text;
