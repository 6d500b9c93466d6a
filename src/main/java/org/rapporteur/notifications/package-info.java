/** E-mail: what is to be sent, by which server, and what became of it. Nobody waits for it. */
package org.rapporteur.notifications;
