package org.rapporteur.trial;

import static java.util.stream.Collectors.averagingLong;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.Scale;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Typed;
import org.rapporteur.core.validation.Typing;
import org.rapporteur.testing.RealDefinitions;

class TrialReturnsTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private final Questionnaire questionnaire = RealDefinitions.latest();
    private final List<TrialReturn> made = made();

    @Test
    void makesUpReturnsOfAboutSixtyPerCentOfTheStates() {
        assertThat(submitted()).hasSizeBetween(105, 127);
        for (var group : RegionalGroup.values()) {
            assertThat(submitted()).as("" + group).anyMatch(each -> each.state().group() == group);
        }
    }

    @Test
    void leavesTheStatesOfTheWalkThroughAlone() {
        assertThat(made)
                .noneMatch(each -> TrialState.EMPTY.contains(each.state().iso3()));
    }

    @Test
    void submitsOnlyWhatAStateCouldSubmit() {
        var checks = new Checks(questionnaire, Answers.NONE);
        assertThat(submitted()).allSatisfy(each -> {
            assertThat(checks.blocking(each.answers())).isEmpty();
            assertThat(checks.relevant(each.answers())).isEqualTo(each.answers());
        });
    }

    @Test
    void givesOnlyAnswersThatTheQuestionsTake() {
        for (var each : made) {
            each.answers().sorted().forEach((code, value) -> {
                var raw = new RawAnswer(code.toString(), new RawValue.Text(value.exported()), new Location.Field());
                var typed = Typing.type(questionnaire.item(code).orElseThrow(), raw);
                assertThat(typed).isEqualTo(new Typed.Accepted(Optional.of(value), List.of()));
            });
        }
    }

    @Test
    void leavesSomeReturnsUnfinished() {
        var begun = made.stream().filter(each -> !each.submitted()).toList();
        assertThat(begun).hasSizeGreaterThan(5).allSatisfy(each -> {
            assertThat(each.answers().size()).isPositive();
            assertThat(new Checks(questionnaire, Answers.NONE).blocking(each.answers()))
                    .isNotEmpty();
        });
    }

    @Test
    void hasEveryKindOfAnswerAndOfMissingAnswer() {
        assertThat(count(Scale.NOT_APPLICABLE)).isPositive();
        assertThat(count(Scale.NOT_KNOWN)).isPositive();
        Scale.codes().forEach(code -> assertThat(count(code)).as(code).isGreaterThan(100));
        var asked = questionnaire.items().size();
        assertThat(submitted()).noneMatch(each -> each.answers().size() == asked);
    }

    @Test
    void saysInEveryTextThatItIsSynthetic() {
        for (var each : made) {
            each.answers().sorted().values().stream()
                    .filter(AnswerValue.Narrative.class::isInstance)
                    .forEach(text -> assertThat(text.exported()).startsWith("Synthetic text for trial"));
        }
    }

    @Test
    void makesUpTheSameInEveryTrial() {
        assertThat(made()).isEqualTo(made);
    }

    @Test
    void showsRegionsThatDiffer() {
        var full = submitted().stream()
                .collect(groupingBy(
                        each -> each.state().group(), averagingLong(each -> each.answers().sorted().values().stream()
                                .filter(value -> value.exported().equals("full"))
                                .count())));
        assertThat(full.get(RegionalGroup.WESTERN_EUROPEAN_OTHER)).isGreaterThan(full.get(RegionalGroup.AFRICAN));
    }

    private List<TrialReturn> made() {
        return TrialReturns.made(RealDefinitions.loaded().memberStates(), questionnaire, NOW);
    }

    private List<TrialReturn> submitted() {
        return made.stream().filter(TrialReturn::submitted).toList();
    }

    private long count(String code) {
        return submitted().stream()
                .flatMap(each -> each.answers().sorted().entrySet().stream())
                .filter(answer -> answer.getKey().template().equals("status"))
                .map(Map.Entry::getValue)
                .filter(value -> value.exported().equals(code))
                .count();
    }
}
