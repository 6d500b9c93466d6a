package org.rapporteur.reports.draft;

import java.util.stream.Stream;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.reports.document.Document;
import org.rapporteur.text.Texts;

/** Drafts the document on a chapter. The same report gives the same document. */
public final class ChapterDraft {

    private ChapterDraft() {}

    /** @param questionnaire of the report's edition, for the words of the recommendations */
    public static Document of(ChapterReport report, Questionnaire questionnaire, DraftFacts facts, Texts texts) {
        var prose = new Prose(texts);
        var draft = new Draft(report, questionnaire, facts, prose, new Composition(prose));
        var front = new FrontMatter(draft);
        front.write();
        new IntroductionSection(draft).write();
        new OverviewSection(draft).write();
        new TrendSection(draft).write();
        new SumSection(draft).write();
        new AgeSection(draft).write();
        recommendations(draft, report.recommendations().stream());
        new CorrespondenceSection(draft).write();
        new MethodSection(draft).write();
        new AnnexSections(draft).write();
        return new Document(
                front.properties(),
                front.masthead(),
                front.mark(),
                front.symbol(),
                draft.composition().blocks());
    }

    private static void recommendations(Draft draft, Stream<RecommendationReport> recommendations) {
        draft.composition().chapter("draft.recommendations", "recommendations");
        recommendations.forEach(one -> new RecommendationSection(draft, one).write());
    }
}
