package org.rapporteur.workbook.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CommentTextTest {

    @Test
    void findsOurPartWithTheEmptyLinesBeforeIt() {
        var span = CommentText.in("Mine\n \n\nRapporteur:\nNote\n———\nMore").orElseThrow();

        assertThat(span.cutOutOf("Mine\n \n\nRapporteur:\nNote\n———\nMore", 0)).isEqualTo("Mine\nMore");
        assertThat(CommentText.in("Mine: Rapporteur:")).isEmpty();
    }

    @Test
    void looksThroughVeryManyEmptyLinesInNoTime() {
        var comment = "a" + "\n \t".repeat(1_000_000) + "b";

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CommentText.in(comment)))
                .isEmpty();
    }
}
