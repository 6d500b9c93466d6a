package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.returns.Respondent.YEAR;
import static org.rapporteur.returns.Respondent.code;
import static org.rapporteur.returns.Respondent.exported;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.GeneratedQuestionnaires;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.testing.OlderEditions;

/** What was signed for 2025 comes to 2026. */
@QuarkusTest
class CarryOversTest {

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

    private static final int BEFORE = YEAR - 1;
    private static final String LAW = "A law of 2019 on prevention in schools.";
    private static final String PLAN = "A national plan of 2021 for families.";
    private static final String FUND = "A fund of 2023 for treatment centres.";

    @Inject
    CarryOvers carryOvers;

    @Inject
    SettableEditions editions;

    @Inject
    Signing signing;

    @Inject
    ReturnService returns;

    @Inject
    Uploads uploads;

    @Inject
    Questionnaires questionnaires;

    @Inject
    MemberStates states;

    @Inject
    AnswerLog log;

    @Inject
    ReportedAnswers reported;

    @Inject
    Reviews reviews;

    @Inject
    Event<Submitted> submitted;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @AfterEach
    void opensTheEditionAgain() {
        editions.open(YEAR);
    }

    @Test
    void carriesOverWhenAnEditionOpens() {
        var uzbekistan = new Respondent("UZB");
        editions.close(YEAR);
        var receipt = signThree(uzbekistan);
        assertThat(returns.view(YEAR, "UZB").revision()).isZero();

        carryOvers.whenOpened(YEAR);

        var view = returns.view(YEAR, "UZB");
        assertThat(exported(view.answers()))
                .isEqualTo(Map.of("1.a.measures", LAW, "1.b.measures", PLAN, "2.a.measures", FUND));
        assertThat(view.reviews())
                .containsExactly(
                        Map.entry(code("1.a.measures"), Review.NOT_REVIEWED),
                        Map.entry(code("1.b.measures"), Review.NOT_REVIEWED),
                        Map.entry(code("2.a.measures"), Review.NOT_REVIEWED));
        assertThat(view.status()).isEqualTo(ReturnStatus.NOT_STARTED);
        assertThat(revision("UZB", "max(channel)")).isEqualTo("carried");
        assertThat(revision("UZB", "max(made_by)")).isEqualTo(receipt.number());
    }

    @Test
    void carriesOverOnceHoweverOftenAnEditionOpens() {
        var vanuatu = new Respondent("VUT");
        editions.close(YEAR);
        signThree(vanuatu);

        carryOvers.whenOpened(YEAR);
        carryOvers.whenOpened(YEAR);

        assertThat(returns.view(YEAR, "VUT").revision()).isEqualTo(1);
    }

    @Test
    void carriesOverWithALateSubmissionWhileTheNewerEditionIsOpen() {
        signThree(new Respondent("VNM"));

        assertThat(exported(returns.view(YEAR, "VNM").answers())).containsEntry("1.a.measures", LAW);
    }

    @Test
    void carriesNothingOverToAnEditionThatIsNotOpen() {
        editions.close(YEAR);

        signThree(new Respondent("YEM"));

        assertThat(returns.view(YEAR, "YEM").revision()).isZero();
    }

    @Test
    void keepsWhatWasAnsweredBeforeAnythingWasCarriedOver() {
        var zambia = new Respondent("ZMB");
        returns.answer(YEAR, "ZMB", zambia.edit(0, "1.a.measures", "Given in time.", "1.b.measures", "x"));
        returns.answer(YEAR, "ZMB", zambia.edit(1, "1.b.measures", ""));

        signThree(zambia);

        var view = returns.view(YEAR, "ZMB");
        assertThat(exported(view.answers())).isEqualTo(Map.of("1.a.measures", "Given in time.", "2.a.measures", FUND));
        assertThat(view.reviews()).containsOnlyKeys(code("2.a.measures"));
        assertThat(view.status()).isEqualTo(ReturnStatus.IN_PROGRESS);
    }

    @Test
    void refreshesOnlyWhatNobodyTouched() {
        var zimbabwe = new Respondent("ZWE");
        signThree(zimbabwe);
        confirm(zimbabwe, 1, "1.a.measures");
        returns.answer(YEAR, "ZWE", zimbabwe.edit(2, "1.b.measures", "Changed this year."));

        signing.sign(
                zimbabwe,
                BEFORE,
                "1.a.measures",
                LAW + " Amended.",
                "1.b.measures",
                PLAN + " Amended.",
                "2.a.measures",
                FUND + " Amended.");

        var view = returns.view(YEAR, "ZWE");
        assertThat(view.revision()).isEqualTo(4);
        assertThat(exported(view.answers()))
                .isEqualTo(Map.of(
                        "1.a.measures", LAW, "1.b.measures", "Changed this year.", "2.a.measures", FUND + " Amended."));
        assertThat(view.reviews())
                .containsExactly(
                        Map.entry(code("1.a.measures"), Review.CONFIRMED),
                        Map.entry(code("1.b.measures"), Review.CHANGED),
                        Map.entry(code("2.a.measures"), Review.NOT_REVIEWED));
    }

    @Test
    void bringsNothingBackThatWasTakenAway() {
        var uruguay = new Respondent("URY");
        signThree(uruguay);
        returns.answer(YEAR, "URY", uruguay.edit(1, "1.a.measures", ""));

        signing.sign(uruguay, BEFORE, "1.a.measures", LAW + " Amended.");

        var view = returns.view(YEAR, "URY");
        assertThat(exported(view.answers())).doesNotContainKey("1.a.measures");
        assertThat(view.reviews()).containsEntry(code("1.a.measures"), Review.CHANGED);
    }

    @Test
    void leavesAReturnAsItWasSigned() {
        var ukraine = new Respondent("UKR");
        signThree(ukraine);
        var receipt = signing.sign(ukraine, YEAR, "1.a.status", "partial");

        signing.sign(ukraine, BEFORE, "1.a.measures", LAW + " Amended.");

        var view = returns.view(YEAR, "UKR");
        assertThat(view.status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(exported(view.answers())).containsEntry("1.a.measures", LAW);
        assertThat(view.receipt()).contains(receipt);
    }

    @Test
    void saysOnTheReceiptAndInTheReportsWhatNobodyReviewed() {
        var uganda = new Respondent("UGA");
        signing.sign(
                uganda,
                YEAR - 1,
                "1.a.status",
                "partial",
                "1.a.elements.parenting",
                "in_place",
                "1.d.status",
                "partial",
                "1.d.elements.families",
                "in_place");
        confirm(uganda, 1, "1.d.elements.families");

        var receipt = signing.sign(uganda, YEAR, "1.a.status", "partial", "1.d.status", "partial");

        assertThat(receipt.notReviewed()).isEqualTo(1);
        assertThat(returns.receipt(YEAR, "UGA", receipt.number())).isEqualTo(receipt);
        assertThat(reported("UGA", "1.a.elements.parenting")).isEqualTo("not_reviewed");
        assertThat(reported("UGA", "1.d.elements.families")).isEqualTo("confirmed");
        assertThat(reported("UGA", "1.a.status")).isEqualTo("none");
    }

    @Test
    void countsAnAnswerThatBecomesTheCarriedOneAgainAsConfirmed() {
        var tuvalu = new Respondent("TUV");
        signThree(tuvalu);
        returns.answer(YEAR, "TUV", tuvalu.edit(1, "1.a.measures", "Something else."));
        assertThat(returns.view(YEAR, "TUV").reviews()).containsEntry(code("1.a.measures"), Review.CHANGED);

        returns.answer(YEAR, "TUV", tuvalu.edit(2, "1.a.measures", LAW));

        assertThat(returns.view(YEAR, "TUV").reviews()).containsEntry(code("1.a.measures"), Review.CONFIRMED);
    }

    @Test
    void takesAnUnchangedAnswerForNoConfirmation() {
        var turkmenistan = new Respondent("TKM");
        signThree(turkmenistan);

        var result = returns.answer(YEAR, "TKM", turkmenistan.edit(1, "1.a.measures", LAW));

        assertThat(result.revision()).isEqualTo(1);
        assertThat(returns.view(YEAR, "TKM").reviews()).containsEntry(code("1.a.measures"), Review.NOT_REVIEWED);
    }

    @Test
    void confirmsNothingThatHasChangedSinceItWasShown() {
        var tunisia = new Respondent("TUN");
        signThree(tunisia);
        signing.sign(tunisia, BEFORE, "1.a.measures", LAW + " Amended.");

        var result = confirm(tunisia, 1, "1.a.measures", "1.b.measures");

        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.CHANGED_MEANWHILE);
        assertThat(returns.view(YEAR, "TUN").reviews())
                .containsEntry(code("1.a.measures"), Review.NOT_REVIEWED)
                .containsEntry(code("1.b.measures"), Review.CONFIRMED);
    }

    @Test
    void letsTwoConfirmTheSameAtOnce() throws Exception {
        var tonga = new Respondent("TON");
        signThree(tonga);
        Callable<AnswerResult> confirmation = () -> confirm(tonga, 1, "1.a.measures");

        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var done : threads.invokeAll(List.of(confirmation, confirmation))) {
                assertThat(done.get().findings()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }

        var view = returns.view(YEAR, "TON");
        assertThat(view.revision()).isEqualTo(2);
        assertThat(view.reviews()).containsEntry(code("1.a.measures"), Review.CONFIRMED);
    }

    @Test
    void keepsARefreshedAnswerThatAnOlderWorkbookRepeats() {
        var thailand = new Respondent("THA");
        signThree(thailand);
        signing.sign(thailand, BEFORE, "1.a.measures", LAW + " Amended.");

        var result = uploads.take(
                new ReturnKey(
                        questionnaires.of(YEAR).orElseThrow(),
                        states.find("THA").orElseThrow()),
                Mandate.FULL,
                thailand.workbook(1, "1.a.measures", LAW, "1.b.measures", "Changed in the workbook."));

        assertThat(result.conflicts()).isEmpty();
        var view = returns.view(YEAR, "THA");
        assertThat(exported(view.answers()))
                .containsEntry("1.a.measures", LAW + " Amended.")
                .containsEntry("1.b.measures", "Changed in the workbook.");
        assertThat(view.reviews())
                .containsEntry(code("1.a.measures"), Review.NOT_REVIEWED)
                .containsEntry(code("1.b.measures"), Review.CHANGED);
    }

    @Test
    void showsBothSidesWhereAWorkbookChangesWhatWasRefreshedMeanwhile() {
        var tajikistan = new Respondent("TJK");
        signThree(tajikistan);
        signing.sign(tajikistan, BEFORE, "1.a.measures", LAW + " Amended.");

        var result = uploads.take(
                new ReturnKey(
                        questionnaires.of(YEAR).orElseThrow(),
                        states.find("TJK").orElseThrow()),
                Mandate.FULL,
                tajikistan.workbook(1, "1.a.measures", "Changed in the workbook."));

        assertThat(result.conflicts()).containsOnlyKeys(code("1.a.measures"));
        assertThat(exported(returns.view(YEAR, "TJK").answers())).containsEntry("1.a.measures", LAW + " Amended.");
    }

    @Test
    void namesAQuestionThatIsWordedOtherwiseInsteadOfCarryingItsAnswer() {
        var switzerland = new Respondent("CHE");
        editions.close(YEAR);
        signThree(switzerland);
        var changed = new GeneratedQuestionnaires(List.of(
                questionnaires.of(BEFORE).orElseThrow(),
                reworded(questionnaires.of(YEAR).orElseThrow(), "1.a.measures")));
        var submissions = new Submissions(log, reported, changed, reviews, submitted);

        new CarryOvers(changed, states, editions, submissions, log, reviews, entities).whenOpened(YEAR);

        var key =
                new ReturnKey(changed.of(YEAR).orElseThrow(), states.find("CHE").orElseThrow());
        var view = QuarkusTransaction.requiringNew().call(() -> new ReturnViews(log, submissions, reviews).of(key));
        assertThat(exported(view.answers())).isEqualTo(Map.of("1.b.measures", PLAN, "2.a.measures", FUND));
        assertThat(view.reworded()).containsExactly(code("1.a.measures"));
    }

    private static Questionnaire reworded(Questionnaire questionnaire, String code) {
        var chapters = questionnaire.chapters().stream()
                .map(chapter -> new QuestionnaireChapter(
                        chapter.chapter(),
                        chapter.sections().stream()
                                .map(section -> new Section(
                                        section.recommendation(),
                                        section.items().stream()
                                                .map(item -> item.code().equals(code(code)) ? reworded(item) : item)
                                                .toList()))
                                .toList()))
                .toList();
        return new Questionnaire(
                questionnaire.catalogue(),
                questionnaire.edition(),
                chapters,
                questionnaire.rules(),
                questionnaire.roles());
    }

    private static Item reworded(Item item) {
        return new Item(
                item.code(),
                item.type(),
                "What was spent on it?",
                item.group(),
                item.help(),
                item.whenUnknown(),
                item.required(),
                item.relevance(),
                item.effort());
    }

    /** What is signed for 2025 has measures on three recommendations. */
    private Receipt signThree(Respondent state) {
        return signing.sign(
                state,
                BEFORE,
                "1.a.status",
                "partial",
                "1.a.measures",
                LAW,
                "1.b.status",
                "partial",
                "1.b.measures",
                PLAN,
                "2.a.status",
                "partial",
                "2.a.measures",
                FUND);
    }

    private AnswerResult confirm(Respondent state, int baseRevision, String... codes) {
        return returns.answer(
                YEAR, state.iso3(), Edit.confirming(state.account(), Channel.FORM, baseRevision, List.of(codes)));
    }

    private String revision(String iso3, String expression) {
        return database.text(
                """
                select %s from revision r join national_return n on n.id = r.national_return_id
                where n.year = 2026 and n.iso3 = '%s'
                """
                        .formatted(expression, iso3));
    }

    private String reported(String iso3, String item) {
        return database.text(
                "select coalesce(review, 'none') from reported_answer where year = 2026 and iso3 = '%s' and item = '%s'"
                        .formatted(iso3, item));
    }
}
