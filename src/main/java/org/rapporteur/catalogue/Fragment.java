package org.rapporteur.catalogue;

/** A piece of a text. @param marked whether it is what was searched for */
public record Fragment(String text, boolean marked) {}
