package org.rapporteur.workbook.annotated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.rapporteur.core.questionnaire.Level;

/**
 * The styles of marked cells. Only the fill of a style is changed; number format, font, borders, alignment and
 * protection stay the cell's own.
 */
final class MarkedStyles {

    /** A workbook can have 64,000 styles; one that is so near it keeps the looks that it has. */
    private static final int MOST_STYLES = 60_000;

    private static final String BETWEEN = " ";

    private final StylesTable styles;
    private final List<EarlierFill> known;
    private final List<EarlierFill> earlier = new ArrayList<>();
    private final Map<Look, Integer> marked = new HashMap<>();
    private final Map<Integer, Integer> unmarked = new HashMap<>();

    /** @param known what {@link #earlierFills} gave when the workbook was marked before; may be empty */
    MarkedStyles(StylesTable styles, String known) {
        this.styles = styles;
        this.known = Stream.of(known.split(BETWEEN)).map(EarlierFill::read).toList();
        earlier.add(EarlierFill.NONE);
    }

    /** The earlier fills of the cells that were marked, by the number in the shade of their colour. */
    String earlierFills() {
        return earlier.stream().map(EarlierFill::written).collect(Collectors.joining(BETWEEN));
    }

    void mark(XSSFCell cell, Level level) {
        var style = (int) cell.getCTCell().getS();
        cell.getCTCell().setS(marked.computeIfAbsent(new Look(style, level), this::marked));
    }

    private int marked(Look look) {
        var shade = MarkColour.of(look.level).shade(number(EarlierFill.of(styles.getStyleAt(look.style))));
        var fill = CTFill.Factory.newInstance();
        var filling = fill.addNewPatternFill();
        filling.setPatternType(STPatternType.SOLID);
        filling.addNewFgColor().setRgb(new byte[] {(byte) 0xFF, shade[0], shade[1], shade[2]});
        filling.addNewBgColor().setIndexed(64);
        return filled(look.style, fill);
    }

    /** The first number means no fill; so does a fill for which there is no number left. */
    private int number(EarlierFill fill) {
        if (!earlier.contains(fill) && earlier.size() < MarkColour.SHADES) {
            earlier.add(fill);
        }
        return Math.max(0, earlier.indexOf(fill));
    }

    /** Gives a cell that was marked before its own look back, and leaves every other cell alone. */
    void unmark(XSSFCell cell) {
        var style = (int) cell.getCTCell().getS();
        var before = unmarked.computeIfAbsent(style, this::unmarked);
        if (before != style) {
            cell.getCTCell().setS(before);
        }
    }

    private int unmarked(int style) {
        return numberIn(style)
                .map(number -> number < known.size() ? known.get(number) : EarlierFill.NONE)
                .map(fill -> filled(style, fill.fill()))
                .orElse(style);
    }

    private Optional<Integer> numberIn(int index) {
        var style = styles.getStyleAt(index);
        if (style == null || style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return Optional.empty();
        }
        return Optional.ofNullable(style.getFillForegroundXSSFColor())
                .map(colour -> colour.getRGB())
                .flatMap(MarkColour::number);
    }

    private int filled(int style, CTFill fill) {
        if (styles.getNumCellStyles() > MOST_STYLES) {
            return style;
        }
        var filled = (CTXf) styles.getCellXfAt(style).copy();
        filled.setFillId(styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors())));
        filled.setApplyFill(true);
        return styles.putCellXf(filled) - 1;
    }

    /** What the style of a marked cell is made of. */
    private record Look(int style, Level level) {}
}
