/** The pages of a national return: its home, what an upload gave, and the submission. */
package org.rapporteur.returns.page;
