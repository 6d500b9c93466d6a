package org.rapporteur.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.accounts.Role;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.evidence.EvidenceView;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.ReturnKey;
import org.rapporteur.returns.ReturnView;
import org.rapporteur.text.Texts;

/**
 * A return as somebody meets it in the form: what of it that is, and what of that may be changed now.
 *
 * @param open whether the edition takes answers
 * @param before what the edition before asked; empty where there was none
 * @param evidence files and links that the reader may see
 */
record FormReturn(
        ReturnKey key,
        ReturnView view,
        boolean open,
        SignedIn reader,
        Optional<Questionnaire> before,
        Map<RecommendationId, List<EvidenceView>> evidence,
        Texts texts) {
    FormReturn {
        Objects.requireNonNull(key);
        Objects.requireNonNull(view);
        Objects.requireNonNull(reader);
        Objects.requireNonNull(before);
        evidence = Map.copyOf(evidence);
        Objects.requireNonNull(texts);
    }

    Questionnaire questionnaire() {
        return key.questionnaire();
    }

    String home() {
        return key.home();
    }

    /** The chapters that the reader sees, each with what of it that is. */
    List<QuestionnaireChapter> chapters() {
        var part = view.mandate().reads();
        return questionnaire().chapters().stream()
                .filter(part::touches)
                .map(part::of)
                .toList();
    }

    /** @throws ProblemException with {@link Problem#NOT_FOUND} where the reader sees nothing of it */
    QuestionnaireChapter chapter(int number) {
        return chapters().stream()
                .filter(chapter -> chapter.number() == number)
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** @throws ProblemException with {@link Problem#NOT_FOUND} where the reader does not see it */
    Section section(String recommendation) {
        return find(recommendation).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** @return empty where the reader does not see it */
    Optional<Section> find(String recommendation) {
        return chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.recommendation().id().toString().equals(recommendation))
                .findFirst();
    }

    boolean edits(RecommendationId recommendation) {
        return open && view.mandate().edits().covers(recommendation);
    }

    boolean isEditable() {
        return open && !view.mandate().edits().isNothing();
    }

    boolean isSubmitter() {
        return open && reader.role() == Role.STATE && view.mandate().edits().whole();
    }

    Standing now() {
        return Standing.of(this, view.answers(), view.reviews());
    }
}
