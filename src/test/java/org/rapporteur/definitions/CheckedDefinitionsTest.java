package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedDefinitionsTest {

    @TempDir
    Path folder;

    @Test
    void handsOverOnceWhatTheCheckHasRead() {
        DefinitionFolder.in(folder);
        DefinitionsCheck.refusal(folder);

        assertThat(CheckedDefinitions.take(folder)).isPresent();
        assertThat(CheckedDefinitions.take(folder)).isEmpty();
    }

    @Test
    void handsOverNothingOfAnotherFolder() {
        DefinitionFolder.in(folder);
        DefinitionsCheck.refusal(folder);

        assertThat(CheckedDefinitions.take(folder.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void handsOverNothingThatHoldsAMistake() {
        DefinitionFolder.in(folder).change("member-states.yaml", "KEN", "AUT");
        DefinitionsCheck.refusal(folder);

        assertThat(CheckedDefinitions.take(folder)).isEmpty();
    }
}
