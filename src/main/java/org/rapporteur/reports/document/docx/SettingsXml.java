package org.rapporteur.reports.document.docx;

import java.util.Locale;

/** How Word treats the document. */
final class SettingsXml {

    /** Of Word 2013 and later: without it Word opens the file as one of an old version, with less to offer. */
    private static final int WORD = 15;

    private final Locale language;

    SettingsXml(Locale language) {
        this.language = language;
    }

    byte[] written() {
        var xml = new WordXml();
        xml.start("w:settings").attribute("xmlns:w", Namespaces.WORD);
        xml.start("w:zoom").attribute("w:percent", 100).end();
        xml.value("w:defaultTabStop", Measure.STEP).empty("w:evenAndOddHeaders");
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.start("w:compat").empty("w:doNotExpandShiftReturn").start("w:compatSetting");
        xml.attribute("w:name", "compatibilityMode");
        xml.attribute("w:uri", "http://schemas.microsoft.com/office/word").attribute("w:val", WORD);
        xml.end().end();
        xml.start("w:themeFontLang")
                .attribute("w:val", language.toLanguageTag())
                .end();
        xml.value("w:decimalSymbol", ".").value("w:listSeparator", ",");
        return xml.end().bytes();
    }
}
