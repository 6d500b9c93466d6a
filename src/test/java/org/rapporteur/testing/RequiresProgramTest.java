package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequiresProgramTest {

    private static final String NOWHERE = "no-such-program-anywhere";

    @Test
    void runsTheTestWhereTheProgramIs() {
        assertThat(RequiresProgram.Condition.evaluate(List.of("sh"), true).isDisabled())
                .isFalse();
    }

    @Test
    void isContentWithOneOfSeveralNames() {
        var names = List.of(NOWHERE + "|sh");

        assertThat(RequiresProgram.Condition.evaluate(names, true).isDisabled()).isFalse();
    }

    @Test
    void saysWhichProgramIsMissingWhenItSkips() {
        var result = RequiresProgram.Condition.evaluate(List.of(NOWHERE), false);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains(NOWHERE));
    }

    @Test
    void failsOnABuildServerWhereTheProgramIsMissing() {
        assertThatThrownBy(() -> RequiresProgram.Condition.evaluate(List.of(NOWHERE), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(NOWHERE);
    }
}
