package org.rapporteur.reports.document.html;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.text.Bidi;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the letters of a text in an unknown language tell of it. The language stays undetermined, so that no voice reads
 * French aloud as if it were English.
 */
record QuotedText(String text) {

    /** Which way it runs, by its first letter: {@code ltr} or {@code rtl}. */
    String direction() {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    /** A language tag with the script that most of its letters are of, such as {@code und-Arab}. */
    String language() {
        var letters = text.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .filter(script -> script > UScript.INHERITED)
                .boxed()
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        return letters.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> "und-" + UScript.getShortName(most.getKey()))
                .orElse("und");
    }
}
