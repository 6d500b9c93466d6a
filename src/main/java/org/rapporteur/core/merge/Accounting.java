package org.rapporteur.core.merge;

/**
 * What became of every filled cell of an upload.
 *
 * @param filled cells that hold anything a person put there
 * @param stored new answers
 * @param unchanged answers that the return already had
 * @param rejected cells whose content is no answer
 * @param ignored cells that no item claims, and repetitions
 * @param conflicting answers that were changed on both sides
 * @throws IllegalArgumentException where the parts do not add up to {@code filled}
 */
public record Accounting(int filled, int stored, int unchanged, int rejected, int ignored, int conflicting) {
    public Accounting {
        var parts = stored + unchanged + rejected + ignored + conflicting;
        if (filled != parts) {
            throw new IllegalArgumentException(filled + " cells filled but " + parts + " accounted for");
        }
    }
}
