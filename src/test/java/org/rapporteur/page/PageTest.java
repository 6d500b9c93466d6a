package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Texts;

class PageTest {

    private final Page page = new Page(Texts.in(Locale.ENGLISH), Optional.empty(), null, "/");

    @Test
    void writesDatesAsTheUnitedNationsDo() {
        assertThat(page.date(LocalDate.of(2027, 3, 31))).isEqualTo("31 March 2027");
    }

    @Test
    void writesTimesByTheClockOfTheWorldWithoutSeconds() {
        assertThat(page.time(Instant.parse("2026-11-23T23:05:59Z"))).isEqualTo("23 November 2026 at 23:05 UTC");
    }

    @Test
    void writesThousandsWithAComma() {
        assertThat(page.number(1330)).isEqualTo("1,330");
    }
}
