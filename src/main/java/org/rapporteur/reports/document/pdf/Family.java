package org.rapporteur.reports.document.pdf;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** The fonts of the program, in the order in which a character is looked for. */
enum Family {
    SERIF(
            Face.regular("NotoSerif-Regular"),
            Face.bold("NotoSerif-Bold"),
            Face.italic("NotoSerif-Italic"),
            Face.boldItalic("NotoSerif-BoldItalic")),
    ARABIC(Face.regular("NotoNaskhArabic-Regular"), Face.bold("NotoNaskhArabic-Bold")),
    HEBREW(Face.regular("NotoSerifHebrew-Regular"), Face.bold("NotoSerifHebrew-Bold")),
    THAI(Face.regular("NotoSerifThai-Regular"), Face.bold("NotoSerifThai-Bold")),
    LAO(Face.regular("NotoSerifLao-Regular"), Face.bold("NotoSerifLao-Bold")),
    ARMENIAN(Face.regular("NotoSerifArmenian-VF")),
    GEORGIAN(Face.regular("NotoSerifGeorgian-VF")),
    ETHIOPIC(Face.regular("NotoSerifEthiopic-VF")),
    DEVANAGARI(Face.regular("NotoSansDevanagari-VF")),
    BENGALI(Face.regular("NotoSansBengali-VF")),
    GUJARATI(Face.regular("NotoSansGujarati-Regular")),
    GURMUKHI(Face.regular("NotoSansGurmukhi-VF")),
    TELUGU(Face.regular("NotoSansTelugu-VF")),
    KANNADA(Face.regular("NotoSansKannada-VF")),
    MALAYALAM(Face.regular("NotoSansMalayalam-VF")),
    SINHALA(Face.regular("NotoSansSinhala-VF")),
    TAMIL(Face.regular("NotoSansTamil-VF")),
    KHMER(Face.regular("NotoSansKhmerUI-Regular")),
    THAANA(Face.regular("NotoSansThaana-Regular")),
    NKO(Face.regular("NotoSansNKo-Regular")),
    TIBETAN(Face.regular("NotoSerifTibetan-VF")),
    SIGNS(Face.regular("DejaVuSans")),
    CHINESE(Face.regular("NotoSansSC-Regular")),
    /** After the Chinese one, whose signs of punctuation it shares. */
    MONGOLIAN(Face.regular("NotoSansMongolian-Regular"));

    private final List<Face> faces;
    private BitSet characters;

    Family(Face... faces) {
        this.faces = List.of(faces);
    }

    /** Whether the renderer joins its letters by the font's table of substitutions. */
    boolean joined() {
        return this == DEVANAGARI || this == BENGALI || this == GUJARATI;
    }

    List<Face> faces() {
        return faces;
    }

    /** Reads the font where it was not asked before. */
    synchronized BitSet characters() {
        if (characters == null) {
            characters = faces.get(0).characters();
        }
        return characters;
    }

    /** All of them, as of {@code font-family} in a style sheet. */
    static String list() {
        return Arrays.stream(values()).map(Family::name).collect(Collectors.joining(", "));
    }
}
