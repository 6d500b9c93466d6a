/** What an edition asks: the items that are generated from the catalogue, the templates and an edition's choice. */
package org.rapporteur.core.questionnaire;
