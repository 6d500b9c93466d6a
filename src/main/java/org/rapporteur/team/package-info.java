/** Many hands on one return: contributors are invited and asked, and everybody sees how far the parts are. */
package org.rapporteur.team;
