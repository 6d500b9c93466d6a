package org.rapporteur.reports.document.docx;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** A piece of text in letters of one hand, so that Word can be told how to set it. */
record Piece(String text, Hand hand) {

    /** What the first letter is written in; European where there is none. */
    static Hand first(String text) {
        return text.codePoints()
                .filter(Piece::isLetter)
                .mapToObj(Hand::of)
                .findFirst()
                .orElse(Hand.EUROPEAN);
    }

    /**
     * The pieces of a text, in order. Spaces, digits and signs between letters of one hand go with these, those between two
     * hands with the hand of the whole, as the direction of the paragraph demands.
     */
    static List<Piece> of(String text) {
        var characters = text.codePoints().toArray();
        var whole = first(text);
        var hands = new Hand[characters.length];
        var before = whole;
        var open = 0;
        for (var i = 0; i < characters.length; i++) {
            if (isLetter(characters[i])) {
                var hand = Hand.of(characters[i]);
                fill(hands, open, i, before == hand ? hand : whole);
                hands[i] = hand;
                before = hand;
                open = i + 1;
            }
        }
        fill(hands, open, characters.length, whole);
        return joined(characters, told(hands));
    }

    private static void fill(Hand[] hands, int from, int to, Hand hand) {
        for (var i = from; i < to; i++) {
            hands[i] = hand;
        }
    }

    /** Chinese characters beside Japanese or Korean letters belong to these. */
    private static Hand[] told(Hand[] hands) {
        var all = List.of(hands);
        for (var other : List.of(Hand.JAPANESE, Hand.KOREAN)) {
            if (all.contains(other)) {
                return all.stream()
                        .map(hand -> hand == Hand.CHINESE ? other : hand)
                        .toArray(Hand[]::new);
            }
        }
        return hands;
    }

    private static List<Piece> joined(int[] characters, Hand[] hands) {
        var pieces = new ArrayList<Piece>();
        var start = 0;
        for (var i = 1; i <= characters.length; i++) {
            if (i == characters.length || hands[i] != hands[start]) {
                pieces.add(new Piece(new String(characters, start, i - start), hands[start]));
                start = i;
            }
        }
        return pieces;
    }

    private static boolean isLetter(int character) {
        var script = UnicodeScript.of(character);
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
    }
}
