package org.rapporteur.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.testing.SmallQuestionnaire;

class DecidingTest {

    @Test
    void readsOnlyTheTemplateItselfWhereNothingDecides() {
        assertThat(deciding(Variable.present("measures"), "status"))
                .isEqualTo(new Deciding(Set.of("status"), Set.of()));
    }

    @Test
    void followsWhatDecidesToWhatDecidesThat() {
        assertThat(deciding(Variable.present("measures"), "reason"))
                .isEqualTo(new Deciding(Set.of("reason", "measures", "status"), Set.of()));
    }

    @Test
    void findsTheTemplateInTheNameOfAMemberAndInTheCodeOfAnItem() {
        assertThat(deciding(Variable.present("elements.one"), "reason").present())
                .contains("elements");
        assertThat(deciding(Variable.present("1.b.measures"), "reason").present())
                .contains("measures");
    }

    @Test
    void keepsWhatIsReadOfTheEditionBeforeApart() {
        assertThat(deciding(Variable.previous("status"), "reason"))
                .isEqualTo(new Deciding(Set.of("reason"), Set.of("status")));
    }

    /** @param read by the condition of the template {@code reason} */
    private static Deciding deciding(Variable read, String template) {
        return Deciding.of(questionnaire(read), Set.of(template));
    }

    private static Questionnaire questionnaire(Variable read) {
        var isFull = new Truth.SameText(new Textual.Read(read), new Textual.Constant("full"));
        var templates = new ArrayList<>(SmallQuestionnaire.templates());
        templates.add(new Template(
                "reason",
                Repeat.RECOMMENDATION,
                new AnswerType.Narrative(50),
                "Why?",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                Optional.empty(),
                new Condition("as in the test", isFull),
                Duration.ofMinutes(1)));
        var asked = new Edition.Selection(Set.of(1, 2), Set.of("status", "elements", "measures", "reason"));
        return new QuestionnaireGenerator(SmallQuestionnaire.catalogue(), templates, List.of())
                .generate(new Edition(2026, "small", LocalDate.of(2027, 3, 31), List.of(asked), Set.of()));
    }
}
