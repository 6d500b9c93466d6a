package org.rapporteur.editions;

/** An edition takes answers from now on, for the first time or again. */
public record EditionOpened(int year) {}
