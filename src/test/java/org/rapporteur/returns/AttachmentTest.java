package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.Texts;

class AttachmentTest {

    @Test
    void namesAPlainFileOnce() {
        assertThat(Attachment.named("our return (checked).xlsx"))
                .isEqualTo("attachment; filename=\"our return (checked).xlsx\"");
    }

    @Test
    void givesEveryCharacterOfANameAndAPlainNameBeside() {
        assertThat(Attachment.named("Réponse «1» 答复.xlsx"))
                .isEqualTo("attachment; filename=\"Reponse _1_ __.xlsx\";"
                        + " filename*=UTF-8''R%C3%A9ponse%20%C2%AB1%C2%BB%20%E7%AD%94%E5%A4%8D.xlsx");
    }

    @Test
    void letsNoNameOutOfItsQuotationMarks() {
        assertThat(Attachment.named("a\"; filename=\"b\\\r\nSet-Cookie: x%22"))
                .startsWith("attachment; filename=\"a__ filename=_b___Set-Cookie: x_22\"; filename*=UTF-8''a%22%3B%20")
                .doesNotContain("\r")
                .doesNotContain("\n");
    }

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
