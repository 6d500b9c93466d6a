/** The instrument as adopted: chapters, recommendations, and what they correspond to in the earlier text. */
package org.rapporteur.core.catalogue;
