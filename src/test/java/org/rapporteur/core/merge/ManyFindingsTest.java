package org.rapporteur.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.testing.Scenario;

/** However many findings there are, what is told of them stays short, and the accounting exact. */
class ManyFindingsTest {

    private static final int MANY = 100_000;

    private final Scenario scenario = new Scenario();

    @Test
    void tellsTheFirstOfAKindAndCountsTheOthers() {
        for (var i = 0; i < MANY; i++) {
            scenario.cell("9.z.status" + i, "Full");
        }
        scenario.cell("1.a.status", "Nearly").uploaded();

        assertThat(scenario.result().accounting()).isEqualTo(new Accounting(MANY + 1, 0, 0, MANY + 1, 0, 0));
        assertThat(Collections.frequency(scenario.findings(), FindingCode.UNKNOWN_ITEM))
                .isEqualTo(Told.MOST_OF_A_KIND);
        assertThat(scenario.findings()).hasSize(Told.MOST_OF_A_KIND + 2).contains(FindingCode.NOT_AN_OPTION);
        assertThat(scenario.result().findings())
                .last()
                .extracting(Finding::arguments)
                .isEqualTo(Map.of("kind", "unknown_item", "count", MANY - Told.MOST_OF_A_KIND));
    }

    @Test
    void hasRoomForOneOfAKindAboutEachItem() {
        assertThat(RealDefinitions.latest().items()).hasSizeLessThanOrEqualTo(Told.MOST_OF_A_KIND);
    }

    @Test
    void settlesVeryManyContradictionsInGoodTime() {
        for (var i = 0; i < MANY; i++) {
            scenario.cell("1.a.status", "Full");
        }
        scenario.cell("1.a.status", "Planned");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), scenario::uploaded);
        assertThat(scenario.result().accounting().rejected()).isEqualTo(MANY + 1);
    }

    @Test
    void quotesNoMoreThanItsBeginningOfALongFormula() {
        scenario.cell("1.a.measures", new RawValue.Formula("1+".repeat(MANY))).uploaded();

        assertThat((String) scenario.finding().arguments().get("found")).hasSizeLessThan(100);
    }
}
