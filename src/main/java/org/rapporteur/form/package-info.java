/** The web form: a page a chapter, a card a recommendation, saved answer by answer; and what is read before submitting. */
package org.rapporteur.form;
