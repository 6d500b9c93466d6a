/**
 * The domain in plain Java, without any framework. Its parts, each using only those before it: expression, catalogue,
 * questionnaire, answer, validation, merge, report.
 */
package org.rapporteur.core;
