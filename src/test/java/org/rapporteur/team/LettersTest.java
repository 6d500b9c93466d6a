package org.rapporteur.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.parts.Asked;
import org.rapporteur.parts.Share;
import org.rapporteur.testing.CoreQuestionnaire;
import org.rapporteur.text.Texts;

class LettersTest {

    private static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");
    private static final TeamReturn AUSTRIA =
            new TeamReturn(CoreQuestionnaire.questionnaire(), CoreQuestionnaire.state("AUT"));

    private final Letters letters =
            new Letters(AUSTRIA, "https://rapporteur.example.org"::concat, Texts.in(Locale.ENGLISH));

    @Test
    void saysInAReminderWhatIsAskedByWhenAndWhere() {
        var written = letters.reminder(share("Please be brief."));

        assertThat(written.subject()).isEqualTo("Austria: reminder of your part of the return 2026");
        assertThat(written.text())
                .isEqualTo(
                        """
                        To Ministry of Health:

                        The national focal point of Austria reminds you of your part of the return 2026 on “%s”.

                        To be answered:
                        - Chapter 2: %s (by 31 January 2027)
                        - Recommendation 3.a: %s

                        To be read, if you like:
                        - Chapter 4: %s

                        The focal point writes:
                        Please be brief.

                        Sign in as health@ministry.example, with the password that you chose:
                        https://rapporteur.example.org/returns/2026/AUT/part

                        This message was made by Rapporteur, with which Member States report. If you did not expect it, you can leave it unanswered.
                        """
                                .formatted(
                                        CoreQuestionnaire.questionnaire()
                                                .catalogue()
                                                .instrument()
                                                .title(),
                                        chapter(2),
                                        new PlaceName("3.a", CoreQuestionnaire.questionnaire()).title(),
                                        chapter(4)));
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        assertThat(letters.request(share("")).text()).doesNotContain("The focal point writes");
    }

    @Test
    void tellsTheFocalPointWhoIsReadyAndWhereToLook() {
        var written = letters.ready(share(""));

        assertThat(written.subject()).isEqualTo("Austria: Ministry of Health is ready");
        assertThat(written.text())
                .contains("https://rapporteur.example.org/returns/2026/AUT/contributors")
                .doesNotContain("To be read");
    }

    private static String chapter(int number) {
        var title = new PlaceName(String.valueOf(number), CoreQuestionnaire.questionnaire()).title();
        return title.substring(0, 1) + title.substring(1).toLowerCase(Locale.ENGLISH);
    }

    private static Share share(String message) {
        return new Share(
                "health@ministry.example",
                "Ministry of Health",
                message,
                List.of(
                        asked("2", true, Optional.of(LocalDate.of(2027, 1, 31))),
                        asked("3.a", true, Optional.empty()),
                        asked("4", false, Optional.of(LocalDate.of(2027, 1, 31)))));
    }

    private static Asked asked(String place, boolean mayEdit, Optional<LocalDate> due) {
        return new Asked(place, mayEdit, due, NOW, "aut", Optional.empty(), Optional.empty());
    }
}
