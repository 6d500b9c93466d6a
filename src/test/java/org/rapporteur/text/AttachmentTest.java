package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
