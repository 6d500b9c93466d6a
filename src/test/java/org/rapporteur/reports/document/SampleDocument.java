package org.rapporteur.reports.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.document.Block.Chart;
import org.rapporteur.reports.document.Block.Contents;
import org.rapporteur.reports.document.Block.Heading;
import org.rapporteur.reports.document.Block.Items;
import org.rapporteur.reports.document.Block.PageBreak;
import org.rapporteur.reports.document.Block.Paragraph;
import org.rapporteur.reports.document.Block.Quotation;
import org.rapporteur.reports.document.Block.Summary;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Block.Title;
import org.rapporteur.reports.document.Document.Masthead;
import org.rapporteur.reports.document.Document.Properties;
import org.rapporteur.reports.document.Plot.Kind;
import org.rapporteur.reports.document.Plot.Series;
import org.rapporteur.reports.document.Span.Emphasis;
import org.rapporteur.reports.document.Span.Figure;
import org.rapporteur.reports.document.Span.Words;

/** A made-up document of several pages with every kind of block, in the proportions of a real one. */
public final class SampleDocument {

    public static final String MARK = "Synthetic data: made up for trying out the program";
    public static final String ARABIC =
            "أنشأت الدولة برنامجا وطنيا للوقاية المبكرة في عام 2025، بالتعاون مع UNODC ومنظمة الصحة العالمية.\n"
                    + "وشمل البرنامج 120 مدرسة.";
    public static final String HEBREW = "התוכנית הלאומית למניעה מוקדמת פועלת ב־45 רשויות מקומיות.";
    public static final String JAPANESE = "早期介入プログラムは、47の都道府県で実施されている。";
    public static final String FRENCH =
            "Le programme national de prévention précoce, adopté en 2024, couvre l’ensemble des départements.";

    private static final String[] TITLES = {
        "Prevention of drug abuse among children and youth",
        "Early intervention for people at risk",
        "Treatment, care and social reintegration",
        "Overdose prevention and naloxone",
        "Minimum standards of quality of services",
        "Services in prisons and after release",
        "Training of health professionals",
        "Prevention of infectious diseases",
        "Participation of civil society",
        "Voluntary participation in treatment",
        "Access of women to services",
        "Cooperation of health and justice",
        "Data on drug use and epidemiology",
        "Prevention at the place of work",
        "Recovery and support networks",
        "Emergency departments",
        "Evidence of what works",
        "Young people in the street",
        "Families and carers",
        "Standards of the World Health Organization",
        "Controlled medicines for children",
        "Sport and sound lives",
        "Parents and teachers",
        "Media and public awareness",
        "Research in partnership"
    };
    private static final String[] STEPS = {"No action", "Planned", "Partial", "Substantial", "Full"};

    private int number;

    private SampleDocument() {}

    /** All kinds of blocks. */
    public static Document document() {
        return new SampleDocument().of(18);
    }

    /** The same with as many charts as the seven chapters have: about forty pages. */
    public static Document longDocument() {
        var sample = new SampleDocument();
        var blocks = new ArrayList<>(sample.of(25).blocks());
        for (var i = 4; i <= 20; i++) {
            var label = "Section " + i;
            blocks.add(new Heading(2, (char) ('A' + i) + ".", label, "section-" + i));
            blocks.addAll(IntStream.range(0, 4)
                    .mapToObj(each -> sample.numbered(sample.sentence(each)))
                    .toList());
            blocks.add(sample.bars("Figure " + i, "figure-" + i, 20));
            blocks.add(table("Table " + i, "table-" + i, 20));
        }
        return with(blocks);
    }

    /** A document that holds these blocks alone. */
    public static Document with(List<? extends Block> blocks) {
        return new Document(properties(), masthead(), Optional.of(MARK), "E/CN.7/2027/[...]", List.copyOf(blocks));
    }

    public static Paragraph paragraph(int number, String text) {
        return new Paragraph(Optional.of(number), List.of(new Words(text)));
    }

    private Document of(int categories) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(opening());
        blocks.addAll(introduction());
        blocks.addAll(progress(categories));
        blocks.addAll(experience());
        blocks.addAll(annex());
        return with(blocks);
    }

    private List<Block> opening() {
        return List.of(
                new Title(
                        "Implementation of the operational recommendations on demand reduction and related measures,"
                                + " including prevention and treatment, as well as other health-related issues",
                        "Report by the Secretariat"),
                new Summary(
                        "Summary",
                        List.of(
                                unnumbered(
                                        "Of the 193 Member States, 118 reported on the implementation of the chapter in"
                                                + " 2026. The present report gives an overview of what they reported, by"
                                                + " recommendation and by regional group."),
                                unnumbered("What a Member State did not answer is told apart from what it does not know"
                                        + " and from what does not apply to it."))),
                new Contents("Contents"),
                new PageBreak());
    }

    private List<Block> introduction() {
        return List.of(
                new Heading(1, "I.", "Introduction", "introduction"),
                numbered(List.of(
                        new Words(
                                "The General Assembly, in its resolution S-30/1, adopted the outcome document entitled "),
                        new Emphasis(
                                "Our joint commitment to effectively addressing and countering the world drug problem"),
                        new Words(". Of the 193 Member States, "),
                        figure("118", "reporting"),
                        new Words(" (61 per cent) reported in 2026."))),
                new Heading(2, "A.", "Basis of the report", "basis"),
                numbered("The figures count submissions alone; a draft is not counted. The following are kept apart:"),
                new Items(List.of(
                        List.of(new Words("What the Member State does not know;")),
                        List.of(
                                new Words("What does not apply to the Member State, of which there were "),
                                figure("nine", "not_applicable"),
                                new Words(
                                        ", each with a reason that the Member State has given and that the Secretariat"
                                                + " has read;")),
                        List.of(new Words("What the Member State left without an answer.")))),
                new Heading(3, "1.", "Denominators", "denominators"),
                numbered("Shares are of the Member States to which a recommendation applies."),
                new Items(List.of(
                        List.of(new Words("All that reported;")),
                        List.of(new Words("Those that reported in every edition.")))));
    }

    private List<Block> progress(int categories) {
        return List.of(
                new Heading(1, "II.", "Progress by recommendation", "progress"),
                numbered(sentence(0)),
                bars("Figure I", "figure-1", categories),
                numbered(sentence(1)),
                table("Table 1", "table-1", categories),
                new Heading(2, "A.", "Regional groups", "groups"),
                numbered(sentence(2)),
                new Chart(
                        "Figure II",
                        "Progress by regional group",
                        "figure-2",
                        "Columns for the five regional groups, each divided by the degree of implementation.",
                        new Plot(Kind.STACKED_COLUMNS, regions(), steps(5), "Member States"),
                        List.of("Source: national returns, 2026.")),
                new Heading(2, "B.", "Development over the years", "trend"),
                numbered(sentence(3)),
                new Chart(
                        "Figure III",
                        "Member States that reported substantial or full implementation",
                        "figure-3",
                        "Two lines from 2024 to 2026: among all that reported 41, 48 and 57; among those that reported"
                                + " every year 38, 42 and 45.",
                        new Plot(
                                Kind.LINES,
                                List.of("2024", "2025", "2026"),
                                List.of(
                                        new Series("All that reported", "4", List.of(41, 48, 57)),
                                        new Series("Reported in every edition", "2", List.of(38, 42, 45))),
                                "Member States"),
                        List.of()),
                narrowTable());
    }

    private List<Block> experience() {
        return List.of(
                new Heading(1, "III.", "Experience of Member States", "experience"),
                numbered("In the words of the Member States:"),
                new Quotation(FRENCH, List.of(new Words("France, on recommendation 1.b"))),
                new Quotation(ARABIC, List.of(new Words("Jordan, on recommendation 1.b"))),
                new Quotation(HEBREW, List.of(new Words("Israel, on recommendation 1.b"))),
                new Quotation(JAPANESE, List.of(new Words("Japan, on recommendation 1.b"))),
                numbered("The Commission may wish to take note of the present report."),
                unnumbered("The present report was drafted from the national returns."));
    }

    private static List<Block> annex() {
        return List.of(
                new PageBreak(),
                new Heading(1, "Annex I", "Member States that reported", "annex-1"),
                new Table(
                        "Table 3",
                        "Member States that reported, by regional group",
                        "table-3",
                        List.of(
                                new Table.Column("Regional group", false, 1),
                                new Table.Column("Member States", false, 3)),
                        List.of(
                                row("African States", "Algeria, Benin, Côte d’Ivoire, Kenya"),
                                row("Western European and other States", "Andorra, Austria, Türkiye")),
                        List.of()));
    }

    private Table narrowTable() {
        return new Table(
                "Table 2",
                "Obstacles named",
                "table-2",
                List.of(new Table.Column("Obstacle", false, 3), new Table.Column("Member States", true, 1)),
                List.of(
                        row("Means and staff", "57"),
                        row("Legislation", "21"),
                        new Table.Row(List.of(List.of(new Words("Any")), List.of(figure("1,064", "answered"))), true)),
                List.of("A Member State may name several obstacles.", "Source: national returns, 2026."));
    }

    private static Table table(String label, String anchor, int rows) {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("Recommendation", false, 4));
        for (var step : STEPS) {
            columns.add(new Table.Column(step, true, 1));
        }
        columns.add(new Table.Column("Not known", true, 1));
        columns.add(new Table.Column("Not applicable", true, 1));
        columns.add(new Table.Column("Not answered", true, 1));
        var steps = steps(rows);
        var body = new ArrayList<Table.Row>();
        for (var i = 0; i < rows; i++) {
            var cells = new ArrayList<String>();
            cells.add(recommendation(i));
            for (var series : steps) {
                cells.add(String.valueOf(series.values().get(i)));
            }
            body.add(row(cells.toArray(String[]::new)));
        }
        return new Table(
                label,
                "Degree of implementation, by recommendation",
                anchor,
                columns,
                body,
                List.of("Source: national returns, 2026."));
    }

    private Chart bars(String label, String anchor, int categories) {
        return new Chart(
                label,
                "Degree of implementation, by recommendation",
                anchor,
                "Bars for " + categories + " recommendations, each divided by the degree of implementation that Member"
                        + " States reported.",
                new Plot(
                        Kind.STACKED_BARS,
                        IntStream.range(0, categories)
                                .mapToObj(SampleDocument::recommendation)
                                .toList(),
                        steps(categories),
                        "Member States"),
                List.of("Member States that reported.", "Source: national returns, 2026."));
    }

    /** Adds up to 118 in every category. */
    private static List<Series> steps(int categories) {
        var tones = List.of("0", "1", "2", "3", "4", "not_known", "not_applicable", "not_answered");
        var names = new ArrayList<>(List.of(STEPS));
        Collections.addAll(names, "Not known", "Not applicable", "Not answered");
        var series = new ArrayList<Series>();
        for (var i = 0; i < tones.size(); i++) {
            var step = i;
            series.add(new Series(
                    names.get(i),
                    tones.get(i),
                    IntStream.range(0, categories)
                            .mapToObj(category -> share(step, category))
                            .toList()));
        }
        return series;
    }

    private static int share(int step, int category) {
        var shares = List.of(8, 14, 28 + category % 7, 24, 19 - category % 5, 5 - category % 6 + category % 5, 4, 0);
        return step < 7
                ? shares.get(step)
                : 118 - shares.stream().mapToInt(Integer::intValue).sum();
    }

    private static String recommendation(int index) {
        return "1." + (char) ('a' + index) + " " + TITLES[index];
    }

    private static List<String> regions() {
        return List.of(
                "African States",
                "Asia-Pacific States",
                "Eastern European States",
                "Latin American and Caribbean States",
                "Western European and other States");
    }

    private String sentence(int index) {
        return List.of(
                        "Of the 118 Member States that reported, 62 (53 per cent) reported substantial or full"
                                + " implementation of the measures for the prevention of drug abuse among children and"
                                + " youth, compared with 48 (44 per cent) in 2025. Nine reported that they did not know.",
                        "The numbers behind figure I are given in table 1. The shares in the text are of the Member"
                                + " States to which the recommendation applies.",
                        "The degree of implementation differed among the regional groups: whereas more than half of the"
                                + " Western European and other States reported full implementation, one in five African"
                                + " States did so.",
                        "A change in who reports is not a change in what is done: the second line in the figure counts"
                                + " only the Member States that reported in every edition.")
                .get(index);
    }

    private Paragraph numbered(String text) {
        return numbered(List.of(new Words(text)));
    }

    private Paragraph numbered(List<Span> spans) {
        number++;
        return new Paragraph(Optional.of(number), spans);
    }

    private static Paragraph unnumbered(String text) {
        return new Paragraph(Optional.empty(), List.of(new Words(text)));
    }

    private static Figure figure(String text, String outcome) {
        return new Figure(text, Place.of(2026, 1, Place.COVERAGE).figure(outcome));
    }

    private static Table.Row row(String... cells) {
        return new Table.Row(
                List.of(cells).stream()
                        .map(cell -> List.<Span>of(new Words(cell)))
                        .toList(),
                false);
    }

    private static Properties properties() {
        return new Properties(
                "Implementation of the operational recommendations on demand reduction",
                "Chapter 1 of the outcome document, 2026",
                "Rapporteur",
                Locale.ENGLISH,
                Instant.parse("2027-01-15T10:00:00Z"));
    }

    private static Masthead masthead() {
        return new Masthead(
                "United Nations",
                "E/CN.7/2027/[...]",
                "Economic and Social Council",
                List.of("Distr.: General", "[date]", "", "Original: English"),
                List.of(
                        "Commission on Narcotic Drugs",
                        "Seventieth session",
                        "Vienna, [dates] 2027",
                        "Item [...] of the provisional agenda",
                        "Implementation of international drug policy commitments"));
    }
}
