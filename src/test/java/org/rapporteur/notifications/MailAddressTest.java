package org.rapporteur.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.notifications.Letter.Kind;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.cd",
                " Health@Ministry.example ",
                "first.last+drugs@health.gov.example",
                "o'brien@justice.example",
                "x@xn--bcher-kva.example"
            })
    void takesTheAddressesThatPeopleHave(String typed) {
        assertThat(MailAddress.parse(typed))
                .map(MailAddress::value)
                .contains(typed.strip().toLowerCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "health",
                "health@ministry",
                "@ministry.example",
                "a..b@ministry.example",
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "\"a b\"@ministry.example",
                "Health <health@ministry.example>",
                "gesundheit@ministerium-öst.example"
            })
    void takesNothingThatCouldBeMoreThanOneAddress(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void takesNoAddressThatIsLongerThanMailsGo() {
        assertThat(MailAddress.parse("a".repeat(245) + "@b.example")).isEmpty();
    }

    @Test
    void aSubjectIsOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter(
                        Kind.REMINDER,
                        2026,
                        "AUT",
                        "a@b.example",
                        new MailAddress("a@b.example"),
                        Optional.empty(),
                        "Reminder\r\nBcc: c@d.example",
                        "text"));
    }
}
