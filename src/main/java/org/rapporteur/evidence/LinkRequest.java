package org.rapporteur.evidence;

/**
 * A request that adds a link; all of it may be missing.
 *
 * @param recommendation such as {@code 1.a}
 * @param title what is to be found there
 * @param address an http or https address
 */
record LinkRequest(String recommendation, String title, String address) {}
