package org.rapporteur.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;

class FindingLineTest {

    @Test
    void countsAWarningOnceWhetherOrNotItIsExplained() {
        var warning = finding(FindingCode.RULE_WARNING, "1.a.status");
        var unexplained = finding(FindingCode.EXPLANATION_MISSING, "1.a.explanation");
        assertThat(FindingLine.count(List.of(warning, unexplained), Level.WARNING))
                .isEqualTo(1);
        assertThat(FindingLine.count(List.of(warning, unexplained), Level.ERROR))
                .isZero();
        assertThat(FindingLine.level(unexplained)).isEqualTo(Level.WARNING);
        assertThat(FindingLine.level(finding(FindingCode.RULE_ERROR, "1.a.status")))
                .isEqualTo(Level.ERROR);
    }

    private static Finding finding(FindingCode code, String item) {
        return Finding.at(code, ItemCode.parse(item).orElseThrow(), new Location.Field(), Map.of());
    }
}
