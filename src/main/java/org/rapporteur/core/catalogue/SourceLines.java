package org.rapporteur.core.catalogue;

/** A range of lines of the source table, counted from 1, both ends included. */
public record SourceLines(int from, int to) {
    public SourceLines {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("not a range of lines: " + from + " to " + to);
        }
    }
}
