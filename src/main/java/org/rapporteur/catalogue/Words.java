package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** The words of a search. A word finds every word that begins with it, in whatever case and with whatever accents. */
public final class Words {

    private static final int MOST = 20;

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** @param query as typed; only its first words count if it is very long */
    public static Words of(String query) {
        return new Words(Stream.of(Folded.fold(query).split("[\\s\\p{Z}]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word is found in one of the texts. */
    boolean allIn(List<Folded> texts) {
        return words.stream().allMatch(word -> texts.stream().anyMatch(text -> text.indexOf(word, 0) >= 0));
    }

    /** The whole text in pieces, with what was searched for marked. */
    public List<Fragment> mark(String text) {
        var marked = marked(Folded.of(text), text.length());
        var fragments = new ArrayList<Fragment>();
        for (int from = 0; from < text.length(); ) {
            var isMarked = marked.get(from);
            var next = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
            var to = next < 0 ? text.length() : Math.min(next, text.length());
            fragments.add(new Fragment(text.substring(from, to), isMarked));
            from = to;
        }
        return fragments;
    }

    private BitSet marked(Folded folded, int length) {
        var marked = new BitSet(length);
        for (var word : words) {
            for (int at = folded.indexOf(word, 0); at >= 0; at = folded.indexOf(word, at + 1)) {
                marked.set(folded.origins().get(at), folded.origins().get(at + word.length()));
            }
        }
        return marked;
    }
}
