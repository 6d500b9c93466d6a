package org.rapporteur.workbook;

import java.util.Map;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.problem.Problem;
import org.rapporteur.workbook.xlsx.Refusal;

/** Holds what a workbook says of itself against the return that it was uploaded to. */
final class IdentityCheck {

    private final MemberStates states;
    private final Questionnaire questionnaire;
    private final MemberState expected;

    IdentityCheck(MemberStates states, Questionnaire questionnaire, MemberState expected) {
        this.states = states;
        this.questionnaire = questionnaire;
        this.expected = expected;
    }

    void check(WorkbookIdentity identity) throws Refusal {
        if (identity.iso3().equals(Preview.STATE.iso3())) {
            throw new Refusal(Problem.WORKBOOK_IS_A_PREVIEW, Map.of());
        }
        require(
                identity.instrument().equals(questionnaire.instrument()),
                Problem.WORKBOOK_OF_ANOTHER_INSTRUMENT,
                identity.instrument(),
                questionnaire.instrument());
        require(
                identity.iso3().equals(expected.iso3()),
                Problem.WORKBOOK_OF_ANOTHER_STATE,
                states.find(identity.iso3()).map(MemberState::name).orElse(identity.iso3()),
                expected.name());
        require(
                identity.year() == questionnaire.year(),
                Problem.WORKBOOK_OF_ANOTHER_EDITION,
                String.valueOf(identity.year()),
                String.valueOf(questionnaire.year()));
        require(
                identity.definitionHash().equals(questionnaire.definitionHash()),
                Problem.WORKBOOK_OF_UNKNOWN_DEFINITION,
                identity.definitionHash(),
                questionnaire.definitionHash());
    }

    private static void require(boolean isSame, Problem problem, String found, String expected) throws Refusal {
        if (!isSame) {
            throw new Refusal(problem, Map.of("found", found, "expected", expected));
        }
    }
}
