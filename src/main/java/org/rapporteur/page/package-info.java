/** What all pages share: layout, language, and who is signed in. */
package org.rapporteur.page;
