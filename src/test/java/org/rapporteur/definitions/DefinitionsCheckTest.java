package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.StartCheck;

class DefinitionsCheckTest {

    @TempDir
    Path folder;

    @Test
    void isAskedBeforeTheStart() {
        assertThat(ServiceLoader.load(StartCheck.class)).hasAtLeastOneElementOfType(DefinitionsCheck.class);
    }

    @Test
    void letsTheProgramStartWithGoodDefinitions() {
        DefinitionFolder.in(folder);

        assertThat(DefinitionsCheck.refusal(folder)).isEmpty();
    }

    @Test
    void saysEveryMistakeOnALineAndThenHowManyThereAre() {
        DefinitionFolder.in(folder)
                .change("editions/2021.yaml", "[2]", "[3]")
                .change("member-states.yaml", "KEN", "AUT");

        assertThat(DefinitionsCheck.refusal(folder))
                .contains(
                        """
                editions/2021.yaml:7:16 at /asks/1/chapters/0: There is no chapter 3; known are 1, 2.
                member-states.yaml:2:11 at /1/iso3: “AUT” stands twice in this list.
                The definitions in %s have 2 mistakes, so the program does not start."""
                                .formatted(folder));
    }
}
