package org.rapporteur.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Gives the status board of a year. */
@ApplicationScoped
public class StatusBoards {

    private final MemberStates states;
    private final Questionnaires questionnaires;
    private final ReturnStates returns;
    private final Clock clock;

    StatusBoards(MemberStates states, Questionnaires questionnaires, ReturnStates returns, Clock clock) {
        this.states = states;
        this.questionnaires = questionnaires;
        this.returns = returns;
        this.clock = clock;
    }

    /** @throws ProblemException with {@link Problem#UNKNOWN_EDITION} */
    public StatusBoard of(int year) {
        var questionnaire = questionnaires
                .of(year)
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_EDITION, Map.of("year", year)));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new StatusBoardDrawing(states, questionnaire, today).draw(returns.of(questionnaire));
    }
}
