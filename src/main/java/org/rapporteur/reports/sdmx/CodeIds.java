package org.rapporteur.reports.sdmx;

import java.util.Locale;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;

/**
 * The program's codes in the letters that the standard allows in codes. The standard writes them in capitals; the program
 * has none in the codes of definitions, so that each can be read back.
 */
final class CodeIds {

    /** Not applicable, in every code list of the standard. */
    static final String NONE = "_Z";

    /** Total, in every code list of the standard. */
    static final String TOTAL = "_T";

    private CodeIds() {}

    /** {@code 1.a} as {@code R1_A}. */
    static String of(RecommendationId id) {
        return "R" + id.chapter() + "_" + upper(id.letter());
    }

    /** All recommendations of a chapter, such as {@code C1}; of all chapters for 0. */
    static String ofChapter(int number) {
        return number == 0 ? TOTAL : "C" + number;
    }

    /** {@code Action 51.b.v} as {@code Action_51_b_v}: its capitals stay, for they tell what is written out. */
    static String of(Reference reference) {
        return reference.toString().replace(' ', '_').replace('.', '_');
    }

    static String of(RegionalGroup group) {
        return upper(group.code());
    }

    /** {@code not_known} as {@code NOT_KNOWN}; the code of a definition holds no {@code @}, which joins two of them. */
    static String of(String... codes) {
        return upper(String.join("@", codes));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
