package org.rapporteur.reports.document.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Reworded;

/**
 * The fonts that a document needs.
 *
 * @param families always with the first, which the numbers of the pages are in
 * @param missing the characters that no font has
 */
record Letters(Set<Family> families, BitSet missing) {

    static Letters of(Document document) {
        var wanted = characters(document);
        var families = EnumSet.of(Family.SERIF);
        for (var family : Family.values()) {
            if (wanted.isEmpty()) {
                break;
            }
            if (wanted.intersects(family.characters())) {
                families.add(family);
                wanted.andNot(family.characters());
            }
        }
        return new Letters(families, wanted);
    }

    private static BitSet characters(Document document) {
        var characters = new BitSet();
        Reworded.document(document, text -> {
            text.codePoints().filter(Letters::seen).forEach(characters::set);
            return text;
        });
        return characters;
    }

    /** Space, and marks such as that of a direction, need no glyph. */
    private static boolean seen(int character) {
        return !UCharacter.isUWhiteSpace(character)
                && !UCharacter.isISOControl(character)
                && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
