package org.rapporteur.returns;

import java.util.List;
import java.util.Map;
import org.rapporteur.problem.ProblemBody.FindingBody;
import org.rapporteur.text.FindingTexts;

/** What became of an edit, as the API gives it. */
record AnswerResultBody(int revision, List<FindingBody> findings, Map<String, ConflictBody> conflicts) {

    static AnswerResultBody of(AnswerResult result, FindingTexts texts) {
        var findings = result.findings().stream()
                .map(finding -> FindingBody.of(finding, texts))
                .toList();
        return new AnswerResultBody(result.revision(), findings, ConflictBody.of(result.conflicts()));
    }
}
