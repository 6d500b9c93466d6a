package org.rapporteur.workbook;

import com.ibm.icu.util.ULocale;
import org.rapporteur.text.Texts;

/** Which way a language is written. */
public final class Direction {

    private Direction() {}

    public static boolean isRightToLeft(Texts texts) {
        return ULocale.forLocale(texts.locale()).isRightToLeft();
    }
}
