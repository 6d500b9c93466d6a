package org.rapporteur.editions;

/**
 * What a program wants an edition to become.
 *
 * @param status {@code open}, {@code closed} or {@code published}
 * @param definitionHash of the definition that was looked at; another one is then not moved unseen
 */
public record StatusRequest(String status, String definitionHash) {}
