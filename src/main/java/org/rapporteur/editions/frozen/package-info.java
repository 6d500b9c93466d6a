/**
 * A questionnaire as one JSON document, from which it can be read again whatever the definitions have become. Expressions
 * are frozen as they were understood, beside the words in which they were written, so that they keep their meaning even
 * if the language of the definitions changes.
 */
package org.rapporteur.editions.frozen;
