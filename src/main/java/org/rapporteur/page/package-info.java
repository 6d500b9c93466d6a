/** What every page shares: layout, language, addresses of its own files, and the headers that keep it safe. */
package org.rapporteur.page;
