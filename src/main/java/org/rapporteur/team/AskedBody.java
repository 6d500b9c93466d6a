package org.rapporteur.team;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What came of asking somebody, for programs.
 *
 * @param sent whether an e-mail goes out
 * @param message the words to be passed on, where none does; they may hold a link that lets in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedBody(ContributorBody contributor, boolean sent, String message) {}
