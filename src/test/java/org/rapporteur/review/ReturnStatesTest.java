package org.rapporteur.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.GeneratedQuestionnaires;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.returns.Channel;
import org.rapporteur.returns.Edit;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.testing.OlderEditions;

@QuarkusTest
class ReturnStatesTest {

    @Inject
    OlderEditions olderEditions;

    @BeforeEach
    void reopen() {
        olderEditions.reopen();
    }

    @AfterEach
    void closeAgain() {
        olderEditions.closeAgain();
    }

    @Inject
    ReturnService returns;

    @Inject
    Questionnaires questionnaires;

    @Inject
    EntityManager database;

    @Inject
    ReturnStates states;

    @Test
    void takesAReturnThatOnlyTheProgramWroteToAsNotStarted() {
        sign("wsm");

        var state = QuarkusTransaction.requiringNew()
                .call(() -> states.of(questionnaires.of(2026).orElseThrow()).get("WSM"));

        assertThat(state.revision()).isEqualTo(1);
        assertThat(state.status()).isEqualTo(ReturnStatus.NOT_STARTED);
    }

    @Test
    void countsWhatIsRequiredBecauseOfTheEditionBeforeAsTheReturnItselfDoes() {
        sign("sen");
        answer("sen", 2026, 1, Map.of("1.a.status", "full", "1.b.status", "full"));
        sign("sle");
        var changed = new GeneratedQuestionnaires(List.of(
                questionnaires.of(2025).orElseThrow(),
                askingWhereItWasPartial(questionnaires.of(2026).orElseThrow())));
        var questionnaire = changed.of(2026).orElseThrow();
        assertThat(questionnaire.isRelevanceOnPrevious()).isTrue();

        var found = QuarkusTransaction.requiringNew()
                .call(() -> new ReturnStates(database, new BulkAnswers(database, changed)).of(questionnaire));

        for (var iso3 : List.of("SEN", "SLE")) {
            var view = returns.view(2026, iso3);
            var expected = Completion.total(new Checks(questionnaire, view.previous())
                    .completion(view.answers())
                    .values());
            assertThat(found.get(iso3).completion()).isEqualTo(expected);
        }
        assertThat(found.get("SEN").completion().required())
                .isEqualTo(statuses(questionnaire) + 1); // the measures on 1.a, which were partial
    }

    @Test
    void readsWhatWasSignedForTheEditionBeforeWithoutWhatIsNotRelevant() {
        sign("syc");
        answer("syc", 2025, 2, Map.of("1.a.status", "no_action"));
        returns.submit(2025, "SYC", signedIn("syc"));
        answer("syc", 2025, 3, Map.of("1.a.status", "full"));

        var previous = QuarkusTransaction.requiringNew().call(() -> new BulkAnswers(database, questionnaires)
                .previous(questionnaires.of(2026).orElseThrow(), Set.of("measures"))
                .get("SYC"));

        assertThat(previous).isNotNull();
        assertThat(previous.answer(code("1.a.status"))).contains("no_action");
        assertThat(previous.answer(code("1.a.measures"))).isEmpty();
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }

    private static int statuses(Questionnaire questionnaire) {
        return (int) questionnaire.items().stream()
                .filter(item -> item.code().template().equals("status"))
                .count();
    }

    /** Measures are required where last year's status was partial. */
    private static Questionnaire askingWhereItWasPartial(Questionnaire questionnaire) {
        var chapters = questionnaire.chapters().stream()
                .map(chapter -> new QuestionnaireChapter(
                        chapter.chapter(),
                        chapter.sections().stream()
                                .map(section -> new Section(
                                        section.recommendation(),
                                        section.items().stream()
                                                .map(ReturnStatesTest::askingWhereItWasPartial)
                                                .toList()))
                                .toList()))
                .toList();
        return new Questionnaire(
                questionnaire.catalogue(), questionnaire.edition(), chapters, List.of(), questionnaire.roles());
    }

    private static Item askingWhereItWasPartial(Item item) {
        if (!item.code().template().equals("measures")) {
            return item;
        }
        var wasPartial =
                new Truth.SameText(new Textual.Read(Variable.previous("status")), new Textual.Constant("partial"));
        return new Item(
                item.code(),
                item.type(),
                item.label(),
                item.group(),
                item.help(),
                item.whenUnknown(),
                true,
                new Condition("previous.status == 'partial'", wasPartial),
                item.effort());
    }

    /** Signs for 2025, where 1.a was partial and nothing was done about the rest. */
    private void sign(String account) {
        var questionnaire = questionnaires.of(2025).orElseThrow();
        var answers = new LinkedHashMap<String, String>();
        questionnaire.items().stream()
                .filter(item -> item.code().template().equals("status"))
                .forEach(item -> answers.put(item.code().toString(), "no_action"));
        answers.put("1.a.status", "partial");
        answers.put("1.a.measures", "A law of 2019.");
        answer(account, 2025, 0, answers);
        var view = returns.view(2025, account);
        var explanations = new LinkedHashMap<String, String>();
        explanations.put("1.c.explanation", "Nothing more is to be said.");
        new Checks(questionnaire, view.previous())
                .blocking(view.answers())
                .forEach(
                        finding -> explanations.put(finding.item().orElseThrow().toString(), "Explained."));
        answer(account, 2025, 1, explanations);
        returns.submit(2025, account, signedIn(account));
    }

    private void answer(String account, int year, int baseRevision, Map<String, String> answers) {
        var raw = new LinkedHashMap<String, RawValue>();
        answers.forEach((code, text) -> raw.put(code, new RawValue.Text(text)));
        returns.answer(year, account, Edit.of(signedIn(account), Channel.FORM, baseRevision, raw));
    }

    private static SignedIn signedIn(String account) {
        return new SignedIn(account, Role.STATE, Optional.of(account.toUpperCase()));
    }
}
