package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void doesNotTellTextsApartByTheirWhiteSpace() {
        assertThat(Fingerprint.of(" one\r\ntwo  three\n")).isEqualTo(Fingerprint.of("one two three"));
    }

    @Test
    void tellsOtherTextsApart() {
        assertThat(Fingerprint.of("one two"))
                .isNotEqualTo(Fingerprint.of("onetwo"))
                .isNotEqualTo(Fingerprint.of("two one"));
    }
}
