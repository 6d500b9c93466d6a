package org.rapporteur.returns.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.testing.SmallQuestionnaire;

class FindingsViewTest {

    private static final Questionnaire QUESTIONNAIRE = SmallQuestionnaire.questionnaire();

    private static final Finding ERROR = finding(FindingCode.NOT_AN_OPTION, "1.a.status", "C4");
    private static final Finding NOTE = finding(FindingCode.NOT_RELEVANT, "2.a.measures", "C9");
    private static final Finding SHEET =
            Finding.at(FindingCode.UNKNOWN_SHEET, new Location.Cell("Notes", ""), Map.of("sheet", "Notes", "count", 2));

    @Test
    void keepsTheNumberOfAFindingWhateverIsFiltered() {
        var view = view(List.of(ERROR, SHEET, NOTE), FindingFilter.of("note", "2"));
        assertThat(view.shown()).extracting(FindingView::number).containsExactly(3);
        assertThat(view.total()).isEqualTo(3);
    }

    @Test
    void countsTheFindingsOfEachLevelAndChapterBesideTheChoice() {
        var view = view(List.of(ERROR, SHEET, NOTE), FindingFilter.ALL);
        assertThat(view.levels())
                .extracting(FindingsView.LevelChoice::value, FindingsView.LevelChoice::count)
                .containsExactly(tuple("error", 1), tuple("warning", 0), tuple("note", 2));
        assertThat(view.chapters())
                .extracting(FindingsView.ChapterChoice::number, FindingsView.ChapterChoice::count)
                .containsExactly(tuple(1, 1), tuple(2, 1));
    }

    @Test
    void filtersNothingByWordsThatAreNoLevelAndNoChapter() {
        assertThat(FindingFilter.of("dreadful", "-1").isOpen()).isTrue();
    }

    @Test
    void showsTheFirstTwoHundredAndSaysHowManyMatch() {
        var view = view(Collections.nCopies(250, ERROR), FindingFilter.ALL);
        assertThat(view.shown()).hasSize(200);
        assertThat(view.isCut()).isTrue();
        assertThat(view.matching()).isEqualTo(250);
    }

    @Test
    void saysWhereAFindingIsAndWhatItIsAbout() {
        var shown = view(List.of(ERROR), FindingFilter.ALL).shown().get(0);
        assertThat(shown.sheet()).contains("1");
        assertThat(shown.cell()).contains("C4");
        assertThat(shown.subject()).contains(new FindingView.Subject("1.a", "Title of 1.a", "What of status?"));
        assertThat(shown.message()).isEqualTo("NOT_AN_OPTION in words");
    }

    @Test
    void namesNoCellWhereTheWholeSheetIsMeant() {
        var shown = view(List.of(SHEET), FindingFilter.ALL).shown().get(0);
        assertThat(shown.sheet()).contains("Notes");
        assertThat(shown.cell()).isEmpty();
        assertThat(shown.subject()).isEmpty();
    }

    @Test
    void showsTheSidesOfAConflictByTheLabelsOfTheirOptions() {
        var sides = new HashMap<String, Object>();
        sides.put("base", null);
        sides.put("file", "full");
        sides.put("server", "no_action");
        var conflict = Finding.at(FindingCode.CONFLICT, code("1.a.status"), new Location.Cell("1", "C4"), sides);
        assertThat(view(List.of(conflict), FindingFilter.ALL).shown().get(0).conflict())
                .contains(new FindingView.Conflict(Optional.empty(), Optional.of("Full"), Optional.of("No action")));
    }

    private static FindingsView view(List<Finding> findings, FindingFilter filter) {
        return FindingsView.of(findings, filter, QUESTIONNAIRE, finding -> finding.code() + " in words");
    }

    private static Finding finding(FindingCode code, String item, String cell) {
        return Finding.at(code, code(item), new Location.Cell("1", cell), Map.of());
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
