package org.rapporteur.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.testing.ReportedAnswers;

class PracticeTest {

    @Test
    void hasATextWhereItMayBeQuotedAndNowhereElse() {
        assertThat(practice(Clearance.QUOTE, Optional.of("A text.")).text()).contains("A text.");
        assertThat(practice(Clearance.PARAPHRASE, Optional.empty()).text()).isEmpty();
        assertThatThrownBy(() -> practice(Clearance.PARAPHRASE, Optional.of("A text.")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> practice(Clearance.QUOTE, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTwoClearancesAndNoOther() {
        assertThat(Clearance.codes()).containsExactly("quote", "paraphrase");
        assertThat(Clearance.ofCode("paraphrase")).isEqualTo(Clearance.PARAPHRASE);
        assertThatThrownBy(() -> Clearance.ofCode("internal")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Practice practice(Clearance clearance, Optional<String> text) {
        return new Practice(
                RecommendationId.parse("1.a"),
                ReportedAnswers.states().find("AF1").orElseThrow(),
                "2026-AF1-001",
                clearance,
                text);
    }
}
