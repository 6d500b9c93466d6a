package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "law.pdf, law.pdf",
        "C:\\Users\\focal\\law.pdf, law.pdf",
        "../../etc/passwd, passwd",
        "'a\u0000b\nc.pdf', ab c.pdf",
        "photo\u202Egpj.exe, photogpj.exe",
        "u\u0308ber.pdf, \u00fcber.pdf",
        "قانون\u200Cها.pdf, قانون\u200Cها.pdf",
        "half\uD800.pdf, half.pdf",
        "/, unnamed",
        "'  ', unnamed"
    })
    void keepsOfANameWhatCanBeShown(String sent, String kept) {
        assertThat(FileName.kept(sent, "unnamed")).isEqualTo(kept);
    }

    @Test
    void keepsTheEndOfALongName() {
        var kept = FileName.kept("🏛".repeat(400) + ".pdf", "unnamed");

        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(255);
        assertThat(kept).endsWith("🏛.pdf").startsWith("🏛");
    }
}
