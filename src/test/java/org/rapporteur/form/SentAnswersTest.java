package org.rapporteur.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.problem.ProblemException;

class SentAnswersTest {

    @Test
    void readsTheAnswersAndLeavesOtherFieldsAlone() {
        var sent = read("base", "7", "a.1.a.status", "full", "chapter", "1");

        assertThat(sent.base()).isEqualTo(7);
        assertThat(sent.answers()).isEqualTo(Map.of("1.a.status", "full"));
    }

    @Test
    void takesTheBoxForTheAnswerWhereNoNumberStands() {
        assertThat(read("base", "0", "a.1.a.since", " ", "k.1.a.since", "not_known")
                        .answers())
                .isEqualTo(Map.of("1.a.since", "not_known"));
    }

    @Test
    void dropsNeitherANumberNorTheBoxWhereBothAreGiven() {
        assertThat(read("base", "0", "a.1.a.since", "2019", "k.1.a.since", "not_known")
                        .answers())
                .isEqualTo(Map.of("1.a.since", "2019 / not_known"));
    }

    @Test
    void sendsNothingOfAQuestionWhereTheOthersAnswerIsToStay() {
        assertThat(read("base", "0", "a.1.a.status", "full", "theirs", "1.a.status")
                        .answers())
                .isEmpty();
    }

    @Test
    void readsConfirmationsOfOneAnswerAndOfSeveral() {
        assertThat(read("base", "0", "confirm", "1.a.status 1.a.measures").confirm())
                .containsExactly("1.a.status", "1.a.measures");
    }

    @Test
    void takesAnAnswerAwayWhereTheFieldIsEmpty() {
        var edit = read("base", "0", "a.1.a.status", "").edit(new SignedIn("aut", Role.STATE, Optional.of("AUT")));

        assertThat(edit.incoming().answers().get(0).value()).isEqualTo(new RawValue.Empty());
    }

    @Test
    void refusesABaseThatIsNoRevision() {
        assertThatThrownBy(() -> read("base", "the newest")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read("a.1.a.status", "full")).isInstanceOf(ProblemException.class);
    }

    /** @param fields name, value, name, value and so on */
    private static SentAnswers read(String... fields) {
        var form = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return SentAnswers.read(form);
    }
}
