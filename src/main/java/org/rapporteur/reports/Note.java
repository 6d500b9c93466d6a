package org.rapporteur.reports;

/** What a word on a report means, or what a fact about the report is. */
record Note(String word, String text) {}
