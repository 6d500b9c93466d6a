package org.rapporteur.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskFormTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    @Test
    void asksForWhatWasTyped() {
        var form = form(" Health@Ministry.example ", " Health ", "2027-01-15", " Thank you.\r\nAnna ");

        assertThat(form.mistakes(TODAY)).isEmpty();
        var asking = form.asking();
        assertThat(asking.called()).isEqualTo("Health");
        assertThat(asking.due()).contains(TODAY);
        assertThat(asking.message()).isEqualTo("Thank you.\nAnna");
        assertThat(asking.all()).containsExactly("2.a", "3");
    }

    @Test
    void leavesTheDayAndTheMessageOpen() {
        var form = form("a@b.example", "Health", "", "");

        assertThat(form.mistakes(TODAY)).isEmpty();
        assertThat(form.asking().due()).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(mistakes("health", "Health", "", "")).containsOnlyKeys("address");
        assertThat(mistakes("a@b.example", " ", "", "")).containsOnlyKeys("called");
        assertThat(mistakes("a@b.example", "Health\nBcc: x", "", "")).containsOnlyKeys("called");
        assertThat(mistakes("a@b.example", "Health", "", "\u0007")).containsOnlyKeys("message");
        assertThat(mistakes("a@b.example", "Health", "", "x".repeat(2001))).containsOnlyKeys("message");
        assertThat(mistakes("a@b.example", "Health", "soon", "")).containsEntry("due", "team.ask.due-wrong");
        assertThat(mistakes("a@b.example", "Health", "2027-02-30", "")).containsEntry("due", "team.ask.due-wrong");
        assertThat(mistakes("a@b.example", "Health", "+999999999-12-31", ""))
                .containsEntry("due", "team.ask.due-wrong");
        assertThat(mistakes("a@b.example", "Health", "2027-01-14", "")).containsEntry("due", "team.ask.due-passed");
        assertThat(new AskForm("a@b.example", "Health", List.of(), List.of(), "", "").mistakes(TODAY))
                .containsOnlyKeys("places");
    }

    private static Map<String, String> mistakes(String address, String called, String due, String message) {
        return form(address, called, due, message).mistakes(TODAY);
    }

    private static AskForm form(String address, String called, String due, String message) {
        return new AskForm(address, called, List.of("2.a"), List.of("3"), due, message);
    }
}
