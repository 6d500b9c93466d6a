package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.returns.Respondent.YEAR;
import static org.rapporteur.returns.Respondent.exported;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaires;

@QuarkusTest
class ConflictsTest {

    @Inject
    Uploads uploads;

    @Inject
    Edits edits;

    @Inject
    Settlements settlements;

    @Inject
    ReturnService returns;

    @Inject
    Questionnaires questionnaires;

    @Inject
    MemberStates states;

    @Inject
    Database database;

    @Test
    void keepsWhatCouldNotBeStoredWithItsSenderUntilSomebodyDecides() {
        var kyrgyzstan = new Respondent("KGZ");
        edit(kyrgyzstan, 0, "1.a.measures", "before");
        edit(kyrgyzstan, 1, "1.a.measures", "in the form");
        upload(kyrgyzstan, 1, "1.a.measures", "in the file");

        var conflict = open(kyrgyzstan).get(0);
        assertThat(open(kyrgyzstan)).hasSize(1);
        assertThat(conflict.item()).hasToString("1.a.measures");
        assertThat(conflict.base()).contains(new AnswerValue.Narrative("before"));
        assertThat(conflict.offered()).contains(new AnswerValue.Narrative("in the file"));
        assertThat(conflict.standing().value()).contains(new AnswerValue.Narrative("in the form"));
        assertThat(conflict.standing().channel()).isEqualTo(Channel.API);
        assertThat(conflict.offeredBy()).isEqualTo("kgz");
        assertThat(conflict.upload()).map(OpenConflict.Sent::fileName).contains("our return.xlsx");
    }

    @Test
    void takesWhatWasOfferedAsAnOrdinaryRevisionOfWhoDecides() {
        var finland = new Respondent("MEX");
        conflict(finland, "1.a.measures", "1.b.measures");

        var result = settle(finland, 2, Set.of(), ids(finland));

        assertThat(result.open()).isEmpty();
        assertThat(result.revision()).isEqualTo(3);
        assertThat(open(finland)).isEmpty();
        assertThat(answers(finland)).isEqualTo(Map.of("1.a.measures", "file", "1.b.measures", "file"));
        assertThat(settlementsOf("MEX")).isEqualTo("taken,taken");
    }

    @Test
    void keepsTheReturnsAnswerWithoutARevision() {
        var france = new Respondent("FRA");
        conflict(france, "1.a.measures");

        var result = settle(france, 2, ids(france), Set.of());

        assertThat(result.revision()).isEqualTo(2);
        assertThat(open(france)).isEmpty();
        assertThat(answers(france)).isEqualTo(Map.of("1.a.measures", "form"));
        assertThat(settlementsOf("FRA")).isEqualTo("kept");
    }

    @Test
    void decidesNothingUnseen() {
        var gabon = new Respondent("MAR");
        conflict(gabon, "1.a.measures");
        var ids = ids(gabon);
        edits.take(key(gabon), Mandate.FULL, by("colleague", gabon.edit(2, "1.a.measures", "later")));

        assertThat(settle(gabon, 2, Set.of(), ids).open()).isEqualTo(ids);
        assertThat(settle(gabon, 2, ids, Set.of()).open()).isEqualTo(ids);
        assertThat(answers(gabon)).isEqualTo(Map.of("1.a.measures", "later"));
        assertThat(settle(gabon, 3, Set.of(), ids).settled()).isEqualTo(ids);
        assertThat(answers(gabon)).isEqualTo(Map.of("1.a.measures", "file"));
    }

    @Test
    void listsTheSameFileSentTwiceOnce() {
        var jamaica = new Respondent("JAM");
        conflict(jamaica, "1.a.measures");
        upload(jamaica, 1, "1.a.measures", "file");
        assertThat(open(jamaica)).hasSize(1);
    }

    @Test
    void forgetsAConflictWhoseAnswerItsSenderGivesAfterAll() {
        var georgia = new Respondent("GEO");
        conflict(georgia, "1.a.measures", "1.b.measures");
        edit(georgia, 2, "1.a.measures", "both brought together");
        assertThat(open(georgia))
                .extracting(conflict -> conflict.item().toString())
                .containsExactly("1.b.measures");
        assertThat(settlementsOf("GEO")).isEqualTo("superseded");
    }

    @Test
    void forgetsAConflictWhoseAnswerSomebodyElseGives() {
        var ghana = new Respondent("MDA");
        conflict(ghana, "1.a.measures");
        edits.take(key(ghana), Mandate.FULL, by("colleague", ghana.edit(2, "1.a.measures", "something else")));
        assertThat(open(ghana)).hasSize(1);
        edits.take(key(ghana), Mandate.FULL, by("colleague", ghana.edit(3, "1.a.measures", "file")));
        assertThat(open(ghana)).isEmpty();
    }

    @Test
    void letsWhatSomebodyOffersLastStandForWhatThatPersonOfferedBefore() {
        var greece = new Respondent("GRC");
        conflict(greece, "1.a.measures");
        upload(greece, 1, "1.a.measures", "second file");
        assertThat(open(greece))
                .extracting(conflict ->
                        conflict.offered().map(AnswerValue::exported).orElse(""))
                .containsExactly("second file");
    }

    @Test
    void offersAlsoToTakeAnAnswerAway() {
        var grenada = new Respondent("GRD");
        edit(grenada, 0, "1.a.measures", "before");
        edit(grenada, 1, "1.a.measures", "form");
        upload(grenada, 1, "1.a.measures", "");
        assertThat(open(grenada).get(0).offered()).isEmpty();
        settle(grenada, 2, Set.of(), ids(grenada));
        assertThat(answers(grenada)).isEmpty();
    }

    @Test
    void showsContributorsConflictsOfTheirPartAndLetsThemDecideWhatTheyMayChange() {
        var guatemala = new Respondent("GTM");
        conflict(guatemala, "1.a.measures", "1.b.measures", "2.a.measures");
        var mandate = new Mandate(Part.of(List.of("1")), Part.of(List.of("1.a")));

        assertThat(settlements.open(key(guatemala), mandate))
                .extracting(conflict -> conflict.item().toString())
                .containsExactly("1.a.measures", "1.b.measures");
        var result = settlements.settle(
                key(guatemala),
                mandate,
                new Settlement(guatemala.account(), Channel.FORM, 2, Set.of(), ids(guatemala)));

        assertThat(result.settled()).hasSize(1);
        assertThat(result.open()).hasSize(2);
        assertThat(answers(guatemala)).containsEntry("1.a.measures", "file").containsEntry("2.a.measures", "form");
    }

    @Test
    void settlesNothingOfAnotherReturn() {
        var guinea = new Respondent("GIN");
        var guyana = new Respondent("GUY");
        conflict(guinea, "1.a.measures");
        edit(guyana, 0, "1.a.measures", "ours");
        assertThat(settle(guyana, 1, Set.of(), ids(guinea)).settled()).isEmpty();
        assertThat(open(guinea)).hasSize(1);
        assertThat(answers(guyana)).isEqualTo(Map.of("1.a.measures", "ours"));
    }

    @Test
    void keepsConflictsAsTheyWereSent() {
        var haiti = new Respondent("HTI");
        conflict(haiti, "1.a.measures");
        var mine = " where national_return_id = (select id from national_return where year = 2026 and iso3 = 'HTI')";
        assertThat(database.refusalOf("update conflict set offered = 'something else'" + mine))
                .isEqualTo("conflict_only_settled");
        assertThat(database.refusalOf("delete from conflict" + mine)).isEqualTo("conflict_stays");
        settle(haiti, 2, ids(haiti), Set.of());
        assertThat(database.refusalOf("update conflict set settlement = 'taken'" + mine))
                .isEqualTo("conflict_only_settled");
    }

    /** Two changed these items, one in the form and one in a file. */
    private void conflict(Respondent respondent, String... items) {
        edit(respondent, 0, answers(items, "before"));
        edit(respondent, 1, answers(items, "form"));
        upload(respondent, 1, answers(items, "file"));
    }

    private static String[] answers(String[] items, String answer) {
        return Arrays.stream(items)
                .flatMap(item -> List.of(item, answer).stream())
                .toArray(String[]::new);
    }

    private void edit(Respondent respondent, int base, String... answers) {
        edits.take(key(respondent), Mandate.FULL, respondent.edit(base, answers));
    }

    private void upload(Respondent respondent, int base, String... cells) {
        uploads.take(key(respondent), Mandate.FULL, respondent.workbook(base, cells));
    }

    private static Edit by(String name, Edit edit) {
        var account = new SignedIn(name, edit.by().role(), edit.by().iso3());
        return new Edit(account, edit.channel(), edit.baseRevision(), edit.incoming(), edit.confirm());
    }

    private SettlementResult settle(Respondent respondent, int seen, Set<Long> keep, Set<Long> take) {
        var settlement = new Settlement(respondent.account(), Channel.FORM, seen, keep, take);
        return settlements.settle(key(respondent), Mandate.FULL, settlement);
    }

    private List<OpenConflict> open(Respondent respondent) {
        return settlements.open(key(respondent), Mandate.FULL);
    }

    private Set<Long> ids(Respondent respondent) {
        return open(respondent).stream().map(OpenConflict::id).collect(Collectors.toSet());
    }

    private Map<String, String> answers(Respondent respondent) {
        return exported(returns.view(YEAR, respondent.iso3()).answers());
    }

    private String settlementsOf(String iso3) {
        return database.text(
                """
                select string_agg(settlement, ',' order by c.id)
                  from conflict c join national_return r on r.id = c.national_return_id
                 where r.year = 2026 and r.iso3 = '%s' and settlement is not null
                """
                        .formatted(iso3));
    }

    private ReturnKey key(Respondent respondent) {
        return new ReturnKey(
                questionnaires.of(YEAR).orElseThrow(),
                states.find(respondent.iso3()).orElseThrow());
    }
}
