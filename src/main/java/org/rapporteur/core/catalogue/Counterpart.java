package org.rapporteur.core.catalogue;

/** A recommendation seen from a paragraph of the earlier text. */
public record Counterpart(Recommendation recommendation, Confidence confidence) {}
