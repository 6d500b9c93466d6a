package org.rapporteur.reports.document.html;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.reports.document.Block.Chart;
import org.rapporteur.reports.document.Block.Heading;
import org.rapporteur.reports.document.Block.Quotation;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Span;
import org.rapporteur.reports.document.html.plot.Drawing;

/** What the templates {@code document/*.html} ask of a document. */
public final class DocumentView {

    private final Document document;
    private final Function<FigureId, Optional<String>> addresses;
    private final boolean paged;

    private DocumentView(Document document, Function<FigureId, Optional<String>> addresses, boolean paged) {
        this.document = XmlCharacters.only(document);
        this.addresses = addresses;
        this.paged = paged;
    }

    /** @param addresses where a reader gets to from a figure */
    public static DocumentView onPage(Document document, Function<FigureId, Optional<String>> addresses) {
        return new DocumentView(document, addresses, false);
    }

    /** For paper, where a figure leads nowhere, and what prints it draws the charts into their empty elements. */
    public static DocumentView onPaper(Document document) {
        return new DocumentView(document, id -> Optional.empty(), true);
    }

    public Document document() {
        return document;
    }

    public boolean paged() {
        return paged;
    }

    public String language() {
        return document.properties().language().toLanguageTag();
    }

    public String direction() {
        return ULocale.forLocale(document.properties().language()).isRightToLeft() ? "rtl" : "ltr";
    }

    /** What stands large in a symbol: {@code E} of {@code E/CN.7/2027/3}. */
    public String symbolLead() {
        return document.masthead().symbol().split("/", 2)[0];
    }

    public String symbolRest() {
        return document.masthead().symbol().substring(symbolLead().length());
    }

    public List<Part> parts() {
        return document.blocks().stream().map(Part::of).toList();
    }

    public List<Chapter> chapters() {
        return Chapter.of(document.blocks());
    }

    public List<Run> runs(List<Span> spans) {
        return Run.of(spans, addresses);
    }

    /** {@code hanging} beside the heading, {@code above} it such as {@code Annex I}, or {@code none}. */
    public String labelKind(Heading heading) {
        if (heading.label().isEmpty()) {
            return "none";
        }
        return heading.label().endsWith(".") ? "hanging" : "above";
    }

    /** @param index from 0 */
    public String letter(int index) {
        var last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    public String direction(Quotation quotation) {
        return new QuotedText(quotation.text()).direction();
    }

    public String language(Quotation quotation) {
        return new QuotedText(quotation.text()).language();
    }

    /** Of the columns, in per cent of the table's width. */
    public List<String> widths(Table table) {
        return ColumnWidths.of(table);
    }

    /** The id of the element that a chart is drawn into. */
    public String drawingId(Chart chart) {
        return chart.anchor() + "-drawing";
    }

    /** Of every chart, by the id of the element that it is drawn into. */
    public Map<String, Drawing> drawings() {
        return document.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .collect(Collectors.toMap(this::drawingId, chart -> drawing(chart.plot())));
    }

    public Drawing drawing(Plot plot) {
        return Drawing.of(plot, document.properties().language());
    }
}
