package org.rapporteur.returns.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.returns.ReturnView;
import org.rapporteur.returns.UploadSummary;
import org.rapporteur.returns.page.WarningView.Said;
import org.rapporteur.returns.page.WarningView.Unsaved;
import org.rapporteur.testing.CoreQuestionnaire;

class ChecksViewTest {

    private static final Questionnaire QUESTIONNAIRE = CoreQuestionnaire.questionnaire();

    @Test
    void isNothingWhereTheRulesFindNothing() {
        assertThat(view(List.of(), Map.of()).isNothing()).isTrue();
    }

    @Test
    void gathersTheWarningsAboutARecommendationIntoOneExplanation() {
        var checks = view(
                List.of(
                        finding(Level.WARNING, "one", "1.a.status"),
                        finding(Level.WARNING, "two", "1.a.measures"),
                        finding(Level.WARNING, "one", "1.b.status")),
                Map.of());

        assertThat(checks.unexplained()).isEqualTo(2);
        assertThat(checks.warnings()).extracting(WarningView::recommendation).containsExactly("1.a", "1.b");
        assertThat(checks.warnings().get(0).said())
                .extracting(Said::message)
                .containsExactly("said by one", "said by two");
    }

    @Test
    void putsWhatWantsAnExplanationBeforeWhatHasOne() {
        var checks = view(
                List.of(finding(Level.WARNING, "one", "1.a.status"), finding(Level.WARNING, "one", "1.b.status")),
                Map.of("1.a.explanation", "It is so."));

        assertThat(checks.warnings()).extracting(WarningView::recommendation).containsExactly("1.b", "1.a");
        assertThat(checks.unexplained()).isEqualTo(1);
        assertThat(checks.explained()).isEqualTo(1);
        assertThat(checks.warnings().get(1).explanation().orElseThrow().text()).isEqualTo("It is so.");
    }

    @Test
    void blocksASubmissionByErrorsAndByWarningsWithoutAnExplanationAlone() {
        var checks = view(
                List.of(
                        finding(Level.ERROR, "one", "1.a.status"),
                        finding(Level.WARNING, "two", "1.a.status"),
                        finding(Level.WARNING, "two", "1.b.status"),
                        finding(Level.NOTE, "three", "1.c.status")),
                Map.of("1.a.explanation", "It is so."));

        assertThat(checks.blocking()).isEqualTo(2);
        assertThat(checks.notes()).isEqualTo(1);
    }

    @Test
    void showsTheFirstOfManyAndCountsTheRest() {
        var errors = new ArrayList<>(Collections.nCopies(50, finding(Level.ERROR, "one", "1.a.status")));
        errors.addAll(Collections.nCopies(21, finding(Level.NOTE, "two", "1.a.status")));

        var checks = view(errors, Map.of());

        assertThat(checks.errors()).isEqualTo(50);
        assertThat(checks.wrong()).hasSize(ChecksView.MOST);
        assertThat(checks.getMore()).isEqualTo(50 + 21 - 2 * ChecksView.MOST);
    }

    @Test
    void saysInWhichCellOfTheNewestUploadAnErrorStands() {
        var error = finding(Level.ERROR, "one", "1.a.status");
        var other = finding(Level.ERROR, "two", "1.a.status");
        var upload = new UploadSummary(
                1,
                "",
                Instant.EPOCH,
                "aut",
                "return.xlsx",
                1,
                0,
                Optional.empty(),
                new Accounting(0, 0, 0, 0, 0, 0),
                0,
                List.of(error.at(new Location.Cell("Chapter 1", "E5"))));

        var checks = ChecksView.of(
                returnView(List.of(error, other), Map.of(), Optional.of(upload)),
                QUESTIONNAIRE,
                ChecksViewTest::said,
                Optional.empty());

        assertThat(checks.wrong()).extracting(FindingView::cell).containsExactly(Optional.of("E5"), Optional.empty());
    }

    @Test
    void keepsInTheFieldWhatWasSentAndIsNotStored() {
        var sent = new Unsaved(code("1.a.explanation"), "Mine.", "why", Optional.empty());

        var checks = ChecksView.of(
                returnView(
                        List.of(
                                finding(Level.WARNING, "one", "1.a.status"),
                                finding(Level.WARNING, "one", "1.b.status")),
                        Map.of("1.a.explanation", "Theirs.")),
                QUESTIONNAIRE,
                ChecksViewTest::said,
                Optional.of(sent));

        assertThat(checks.warnings().get(0).explanation().orElseThrow().unsaved())
                .isEmpty();
        assertThat(checks.warnings().get(1).explanation().orElseThrow().text()).isEqualTo("Mine.");
        assertThat(checks.warnings().get(1).explanation().orElseThrow().unsaved())
                .contains(sent);
    }

    private static ChecksView view(List<Finding> findings, Map<String, String> explanations) {
        return ChecksView.of(returnView(findings, explanations), QUESTIONNAIRE, ChecksViewTest::said, Optional.empty());
    }

    private static ReturnView returnView(List<Finding> findings, Map<String, String> explanations) {
        return returnView(findings, explanations, Optional.empty());
    }

    private static ReturnView returnView(
            List<Finding> findings, Map<String, String> explanations, Optional<UploadSummary> upload) {
        var answers = new HashMap<ItemCode, AnswerValue>();
        explanations.forEach((code, text) -> answers.put(code(code), new AnswerValue.Narrative(text)));
        return new ReturnView(
                Mandate.FULL,
                ReturnStatus.IN_PROGRESS,
                1,
                new Answers(answers),
                Answers.NONE,
                new TreeMap<>(),
                List.of(),
                findings,
                new TreeMap<>(),
                Optional.empty(),
                upload);
    }

    private static String said(Finding finding) {
        return "said by " + finding.key();
    }

    private static Finding finding(Level level, String rule, String code) {
        var arguments = Map.<String, Object>of(FindingCode.RULE, rule, FindingCode.MESSAGE, "it is odd");
        return Finding.at(FindingCode.ofRule(level), code(code), new Location.Field(), arguments);
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
