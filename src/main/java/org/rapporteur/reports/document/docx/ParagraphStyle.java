package org.rapporteur.reports.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How paragraphs of one style look. Lengths are twentieths of a point, sizes of letters points. */
final class ParagraphStyle {

    /** In parts of a line that is as high as its letters ask for. */
    private static final int SINGLE = 240;

    private final Style style;
    private final Map<Style, ParagraphStyle> others;
    private final List<Tab> tabs = new ArrayList<>();
    private Style base = Style.NORMAL;
    private Style next;
    private boolean keepsNext;
    private boolean keepsTogether;
    private int numbering;
    private boolean isBoxed;
    private boolean isRuled;
    private boolean isCompact;
    private Integer before;
    private Integer after;
    private Integer left;
    private Integer right;
    private int firstLine;
    private String justified;
    private int outline;
    private boolean isBold;
    private boolean isItalic;
    private boolean isUnchecked;
    private double size;

    /** @param others among which is the one it stands on */
    ParagraphStyle(Style style, Map<Style, ParagraphStyle> others) {
        this.style = style;
        this.others = others;
        this.next = style;
    }

    ParagraphStyle on(Style other) {
        base = other;
        return this;
    }

    /** The style of the paragraph that is begun after one of this. */
    ParagraphStyle then(Style other) {
        next = other;
        return this;
    }

    /** It stays on one page with what follows, and is not divided itself. */
    ParagraphStyle keptWithNext() {
        keepsNext = true;
        keepsTogether = true;
        return this;
    }

    ParagraphStyle keptTogether() {
        keepsTogether = true;
        return this;
    }

    ParagraphStyle counted(int numberingId) {
        numbering = numberingId;
        return this;
    }

    /** In a frame that takes in neighbours of the same kind. */
    ParagraphStyle boxed() {
        isBoxed = true;
        return this;
    }

    /** Over a thin rule. */
    ParagraphStyle ruled() {
        isRuled = true;
        return this;
    }

    /** @param kind {@code left}, {@code right}, {@code num} */
    ParagraphStyle tab(String kind, int position) {
        tabs.add(new Tab(kind, "none", position));
        return this;
    }

    ParagraphStyle dottedTab(int position) {
        tabs.add(new Tab("right", "dot", position));
        return this;
    }

    ParagraphStyle spaced(double beforePoints, double afterPoints) {
        before = Measure.points(beforePoints);
        after = Measure.points(afterPoints);
        return this;
    }

    /** Its lines are as high as their letters ask for. Takes effect with spacing alone. */
    ParagraphStyle compact() {
        isCompact = true;
        return this;
    }

    /** @param first beyond the others; negative where it hangs out */
    ParagraphStyle indented(int atStart, int atEnd, int first) {
        left = atStart;
        right = atEnd;
        firstLine = first;
        return this;
    }

    /** @param kind {@code both}, {@code center}, {@code left} or {@code right}, where left is the start of the line */
    ParagraphStyle justified(String kind) {
        justified = kind;
        return this;
    }

    /** @param level of the headings among which it counts, from 1 */
    ParagraphStyle outlined(int level) {
        outline = level;
        return this;
    }

    ParagraphStyle bold() {
        isBold = true;
        return this;
    }

    ParagraphStyle italic() {
        isItalic = true;
        return this;
    }

    /** Its spelling is not looked at: it may be in any language. */
    ParagraphStyle unchecked() {
        isUnchecked = true;
        return this;
    }

    ParagraphStyle sized(double points) {
        size = points;
        return this;
    }

    int before() {
        return inherited(each -> each.before).orElse(0);
    }

    int after() {
        return inherited(each -> each.after).orElse(0);
    }

    /** Of both sides. */
    int indent() {
        return inherited(each -> each.left == null ? null : each.left + each.right)
                .orElse(0);
    }

    int firstLine() {
        return firstLine;
    }

    boolean isBold() {
        return isBold;
    }

    boolean keepsNext() {
        return keepsNext;
    }

    /** Of the letters, in points. */
    double size() {
        return inherited(each -> each.size > 0 ? each.size : null).orElse(StyleSheet.SIZE);
    }

    boolean isCompact() {
        return inherited(each -> each.before == null ? null : each.isCompact).orElse(false);
    }

    /** What is said of it or of the nearest that it stands on. */
    private <T> Optional<T> inherited(Function<ParagraphStyle, T> said) {
        var own = Optional.ofNullable(said.apply(this));
        return own.isPresent() || !others.containsKey(base)
                ? own
                : others.get(base).inherited(said);
    }

    /** Elements come in the order that the schema prescribes. */
    void write(WordXml xml) {
        xml.start("w:style").attribute("w:type", "paragraph");
        if (style.isOwn()) {
            xml.attribute("w:customStyle", 1);
        }
        xml.attribute("w:styleId", style.id()).value("w:name", style.label());
        xml.value("w:basedOn", base.id()).value("w:next", next.id()).empty("w:qFormat");
        writeParagraph(xml.start("w:pPr"));
        writeRun(xml.end().start("w:rPr"));
        xml.end().end();
    }

    private void writeParagraph(WordXml xml) {
        flag(xml, keepsNext, "w:keepNext");
        flag(xml, keepsTogether, "w:keepLines");
        if (numbering > 0) {
            xml.start("w:numPr").value("w:numId", numbering).end();
        }
        writeBorders(xml);
        writeTabs(xml);
        writeSpacing(xml);
        writeIndent(xml);
        if (justified != null) {
            xml.value("w:jc", justified);
        }
        if (outline > 0) {
            xml.value("w:outlineLvl", outline - 1L);
        }
    }

    private void writeBorders(WordXml xml) {
        if (isBoxed) {
            xml.start("w:pBdr");
            for (var side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
                border(xml, side, 8);
            }
            xml.end();
        } else if (isRuled) {
            border(xml.start("w:pBdr"), "w:bottom", 2);
            xml.end();
        }
    }

    private static void border(WordXml xml, String side, int space) {
        xml.start(side).attribute("w:val", "single").attribute("w:sz", 4);
        xml.attribute("w:space", space).attribute("w:color", "auto").end();
    }

    private void writeTabs(WordXml xml) {
        if (tabs.isEmpty()) {
            return;
        }
        xml.start("w:tabs");
        for (var tab : tabs) {
            xml.start("w:tab").attribute("w:val", tab.kind).attribute("w:leader", tab.leader);
            xml.attribute("w:pos", tab.position).end();
        }
        xml.end();
    }

    private void writeSpacing(WordXml xml) {
        if (before != null) {
            xml.start("w:spacing").attribute("w:before", before).attribute("w:after", after);
            if (isCompact) {
                xml.attribute("w:line", SINGLE).attribute("w:lineRule", "auto");
            }
            xml.end();
        }
    }

    private void writeIndent(WordXml xml) {
        if (left != null) {
            xml.start("w:ind").attribute("w:left", left).attribute("w:right", right);
            xml.attribute(firstLine < 0 ? "w:hanging" : "w:firstLine", Math.abs(firstLine));
            xml.end();
        }
    }

    private void writeRun(WordXml xml) {
        flag(xml, isBold, "w:b");
        flag(xml, isBold, "w:bCs");
        flag(xml, isItalic, "w:i");
        flag(xml, isItalic, "w:iCs");
        flag(xml, isUnchecked, "w:noProof");
        if (size > 0) {
            xml.value("w:sz", Math.round(size * 2)).value("w:szCs", Math.round(size * 2));
        }
    }

    private static void flag(WordXml xml, boolean isSet, String name) {
        if (isSet) {
            xml.empty(name);
        }
    }

    private record Tab(String kind, String leader, int position) {}
}
