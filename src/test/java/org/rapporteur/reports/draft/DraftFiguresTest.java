package org.rapporteur.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Span;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.figures.ReportRepository;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.text.Texts;
import org.rapporteur.trial.TrialDatabase;

/** Nothing stands in a draft that cannot be traced to the figures: on the returns of a trial, chapter by chapter. */
class DraftFiguresTest {

    private static final Pattern DIGITS = Pattern.compile("[0-9]");

    private static PlainDatabase database;

    private final ReportFigures figures = new ReportFigures(
            RealDefinitions.loaded().memberStates(),
            RealDefinitions.loaded().questionnaires(),
            new ReportRepository(database.source()));

    @BeforeAll
    static void fill() {
        database = new PlainDatabase();
        TrialDatabase.fill(database);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void printsNoFigureButThoseOfTheReport() {
        for (var chapter : RealDefinitions.latest().chapters()) {
            var report =
                    figures.chapter(RealDefinitions.latest(), chapter, Optional.empty(), ReportFigures.Choice.NEWEST);
            assertTraced(report, draft(report));
        }
    }

    @Test
    void printsNoFigureButThoseOfTheReportOnARegionalGroup() {
        var report = figures.chapter(
                RealDefinitions.latest(),
                RealDefinitions.latest().chapters().get(0),
                Optional.of(RegionalGroup.AFRICAN),
                ReportFigures.Choice.NEWEST);
        assertTraced(report, draft(report));
    }

    /** Words between the figures hold no digits but those of years, quoted labels, codes and lists. */
    @Test
    void hidesNoFigureAmongTheWords() {
        var report = figures.chapter(
                RealDefinitions.latest(),
                RealDefinitions.latest().chapters().get(0),
                Optional.empty(),
                ReportFigures.Choice.NEWEST);
        var allowed = Pattern.compile(
                "[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}|(?:19|20)[0-9]{2}|table [0-9]+|[0-9]+ (?:recommendations|paragraphs)|[1-9]\\.[a-z]|A/RES/S-30/1|chapter [0-9]|"
                        + "para\\. [0-9]|SHA-256|[0-9]+ (?:that the report covers|characters)|S-30/1|Less than 1 per cent|"
                        + "more than 99 per cent|not add up to 100|more than 100|than 1 per cent|than 99 per cent");
        assertThat(draft(report).blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(Block.Paragraph.class::cast)
                        .flatMap(paragraph -> paragraph.spans().stream())
                        .filter(Span.Words.class::isInstance)
                        .map(Span::text)
                        .filter(text -> !text.contains("SHA-256") && !text.contains("-001"))
                        .map(text -> text.replaceAll("“[^”]*”", ""))
                        .map(text -> allowed.matcher(text).replaceAll(""))
                        .filter(text -> DIGITS.matcher(text).find()))
                .isEmpty();
    }

    private static void assertTraced(ChapterReport report, Document document) {
        var expected = new DraftFigures(report);
        var printed = DraftFigures.in(document);
        assertThat(printed).hasSizeGreaterThan(200);
        assertThat(printed).allSatisfy(figure -> assertThat(expected.printed(figure.id()))
                .as(figure.id().toString())
                .contains(figure.text()));
    }

    private static Document draft(ChapterReport report) {
        return ChapterDraft.of(
                report,
                RealDefinitions.latest(),
                new DraftFacts(true, "Rapporteur", Optional.empty()),
                Texts.in(Locale.ENGLISH));
    }
}
