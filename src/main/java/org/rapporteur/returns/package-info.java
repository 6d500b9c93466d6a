/** National returns: the append-only log of answer changes, uploads, submissions, and their addresses. */
package org.rapporteur.returns;
