package org.rapporteur.team;

import java.util.Collection;
import java.util.List;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.WantedPart;

/** Chapters and recommendations as a form or a program sends them. */
final class SentPlaces {

    private SentPlaces() {}

    /**
     * @return none where none was sent
     * @throws ProblemException with {@link Problem#BAD_REQUEST} for what is none, or is not asked by the edition
     */
    static List<String> of(Collection<String> sent, Questionnaire questionnaire) {
        var part = WantedPart.parse(sent);
        WantedPart.check(part, questionnaire);
        return part.places();
    }
}
