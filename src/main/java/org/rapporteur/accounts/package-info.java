/**
 * Who may do what: accounts, roles, sign-in, and the one place where permissions are decided.
 *
 * <p>Against requests that another site sends through somebody's browser stand three things. The session's cookie is
 * {@code SameSite=Strict}, so it does not come along. Every change to a page must be shown by Fetch Metadata
 * ({@code Sec-Fetch-Site}), or by its {@code Origin} where a browser does not send that, to come from our own pages; a
 * script cannot forge either header. And the API does not read the session at all. OWASP's cheat sheet on cross-site
 * request forgery accepts Fetch Metadata with such a fallback as a defence in its own right. A token in each form would
 * add nothing but a way to lose work: a form left open overnight would be refused for its stale token.
 */
package org.rapporteur.accounts;
