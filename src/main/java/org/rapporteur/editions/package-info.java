/**
 * Editions as the secretariat keeps them: drafts that change with the definitions, and from their opening on frozen
 * questionnaires in the database, which nothing changes any more.
 */
package org.rapporteur.editions;
