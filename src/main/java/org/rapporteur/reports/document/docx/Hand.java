package org.rapporteur.reports.document.docx;

import java.lang.Character.UnicodeScript;

/** What letters are written in, as far as Word has to be told: which of a run's fonts, which direction, which spelling. */
enum Hand {
    /** Latin, Greek, Cyrillic and all others that run from left to right and that the document's own font knows. */
    EUROPEAN(Kind.PLAIN, "", ""),
    ARABIC(Kind.RIGHT_TO_LEFT, "Times New Roman", "ar-SA"),
    HEBREW(Kind.RIGHT_TO_LEFT, "Times New Roman", "he-IL"),
    OTHER_RIGHT_TO_LEFT(Kind.RIGHT_TO_LEFT, "Ebrima", ""),
    CHINESE(Kind.EAST_ASIAN, "SimSun", "zh-CN"),
    JAPANESE(Kind.EAST_ASIAN, "MS Mincho", "ja-JP"),
    KOREAN(Kind.EAST_ASIAN, "Batang", "ko-KR"),
    INDIC(Kind.COMPLEX, "Nirmala UI", ""),
    THAI(Kind.COMPLEX, "Leelawadee UI", "th-TH"),
    LAO(Kind.COMPLEX, "Leelawadee UI", "lo-LA"),
    KHMER(Kind.COMPLEX, "Leelawadee UI", "km-KH"),
    BURMESE(Kind.COMPLEX, "Myanmar Text", "my-MM"),
    TIBETAN(Kind.COMPLEX, "Microsoft Himalaya", "bo-CN"),
    MONGOLIAN(Kind.COMPLEX, "Mongolian Baiti", "mn-MN"),
    CAUCASIAN(Kind.OTHER, "Sylfaen", ""),
    ETHIOPIC(Kind.OTHER, "Nyala", "");

    private final Kind kind;
    private final String font;
    private final String language;

    Hand(Kind kind, String font, String language) {
        this.kind = kind;
        this.font = font;
        this.language = language;
    }

    Kind kind() {
        return kind;
    }

    String font() {
        return font;
    }

    /** A tag by which spelling is checked; empty where the letters tell no language. */
    String language() {
        return language;
    }

    boolean isRightToLeft() {
        return kind == Kind.RIGHT_TO_LEFT;
    }

    /** Of a letter in a text without Japanese or Korean letters, whose Chinese characters tell nothing themselves. */
    static Hand of(int character) {
        return switch (UnicodeScript.of(character)) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN, BOPOMOFO -> CHINESE;
            case HIRAGANA, KATAKANA -> JAPANESE;
            case HANGUL -> KOREAN;
            case THAI -> THAI;
            case LAO -> LAO;
            case KHMER -> KHMER;
            case MYANMAR -> BURMESE;
            case TIBETAN -> TIBETAN;
            case MONGOLIAN -> MONGOLIAN;
            case ARMENIAN, GEORGIAN -> CAUCASIAN;
            case ETHIOPIC -> ETHIOPIC;
            case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA -> INDIC;
            default -> isRightToLeft(character) ? OTHER_RIGHT_TO_LEFT : EUROPEAN;
        };
    }

    private static boolean isRightToLeft(int character) {
        var direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** What Word does with the letters. */
    enum Kind {
        PLAIN,
        RIGHT_TO_LEFT,
        EAST_ASIAN,
        COMPLEX,
        OTHER
    }
}
