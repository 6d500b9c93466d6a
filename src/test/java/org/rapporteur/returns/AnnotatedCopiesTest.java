package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.Texts;

class AnnotatedCopiesTest {

    @ParameterizedTest
    @CsvSource({
        "our return.xlsx, our return (checked).xlsx",
        "our return (checked).xlsx, our return (checked).xlsx",
        "OUR.XLSX, OUR (checked).xlsx",
        "no ending, no ending (checked).xlsx",
        "{odd}'s.xlsx, {odd}'s (checked).xlsx"
    })
    void saysInTheNameOfACopyThatItIsChecked(String name, String expected) {
        assertThat(AnnotatedCopies.name(name, Texts.in(Locale.ENGLISH))).isEqualTo(expected);
    }
}
