package org.rapporteur.workbook.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A sheet in the making. Columns and rows count from 0. A text stays a text, whatever it begins with: formulas are put in as
 * such.
 */
public final class Sheet {

    private final String name;
    private final Setup setup;
    private final SortedMap<Integer, Double> widths = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final Map<Validation, CellRanges> validations = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final List<Shade> shades = new ArrayList<>();

    /** @param name at most 31 characters, none of {@code []:*?/\} */
    public Sheet(String name, Setup setup) {
        this.name = Objects.requireNonNull(name);
        this.setup = Objects.requireNonNull(setup);
    }

    /** @param width in characters; 0 hides the column */
    public void width(int column, double width) {
        widths.put(column, width);
    }

    /**
     * Begins the next row.
     *
     * @param height in points; 0 for the usual one
     */
    public Row row(double height) {
        var row = new Row(rows.size(), height);
        rows.add(row);
        return row;
    }

    public int rowCount() {
        return rows.size();
    }

    /** Makes one cell of several that stand beside each other in the newest row. */
    public void merge(int firstColumn, int lastColumn) {
        var row = rows.size() - 1;
        merges.add(CellName.of(firstColumn, row) + ":" + CellName.of(lastColumn, row));
    }

    /** Puts a validation on a cell of the newest row. */
    public void validate(int column, Validation validation) {
        validations.computeIfAbsent(validation, added -> new CellRanges()).add(column, rows.size() - 1);
    }

    /** Makes a cell of the newest row lead to a cell of another sheet. */
    public void link(int column, String sheet, String cell) {
        links.put(CellName.of(column, rows.size() - 1), quoted(sheet) + "!" + cell);
    }

    /**
     * Gives cells of a column a name, by which formulas of all sheets know them.
     *
     * @param first row
     * @param last row
     */
    public void name(String name, int column, int first, int last) {
        names.put(name, absolute(column, first) + ":" + absolute(column, last));
    }

    /**
     * Makes cells of a column look different where a condition holds.
     *
     * @param condition a formula for the first of them; names of cells without a dollar sign move along
     */
    public void shade(int column, int first, int last, String condition, Tint tint) {
        shades.add(new Shade(CellName.of(column, first) + ":" + CellName.of(column, last), condition, tint));
    }

    /** The texts that stand in it, from the top. */
    public Stream<String> texts() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::value)
                .filter(Value.Text.class::isInstance)
                .map(Value::written)
                .filter(text -> !text.isEmpty());
    }

    /** As formulas name cells that stay where they are: {@code $E$12}. */
    public static String absolute(int column, int row) {
        return "$" + CellName.column(column) + "$" + (row + 1);
    }

    /** As formulas name a sheet. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    String name() {
        return name;
    }

    Setup setup() {
        return setup;
    }

    SortedMap<Integer, Double> widths() {
        return widths;
    }

    List<Row> rows() {
        return rows;
    }

    List<String> merges() {
        return merges;
    }

    Map<Validation, CellRanges> validations() {
        return validations;
    }

    /** Targets by the name of the cell. */
    Map<String, String> links() {
        return links;
    }

    /** Ranges of cells by the names that they go by. */
    Map<String, String> names() {
        return names;
    }

    List<Shade> shades() {
        return shades;
    }

    boolean hasFormulas() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.formula() != null);
    }

    /** Who sees a sheet. */
    public enum Visibility {
        VISIBLE,
        /** Not even listed where a person could show it. */
        VERY_HIDDEN
    }

    /** How a sheet is printed, on A4. */
    public enum Page {
        /** Upright, the whole sheet on one page. */
        PORTRAIT,
        /** Sideways, as wide as the page and as many pages as it takes. */
        LANDSCAPE
    }

    /**
     * What holds for a sheet as a whole.
     *
     * @param frozenRows rows at the top that stay in sight and are repeated on every printed page
     * @param filterColumns columns from the first that a filter in the last frozen row covers; empty for no filter
     * @param footer what stands at the bottom of every page beside its number
     */
    public record Setup(
            Visibility visibility,
            boolean rightToLeft,
            Page page,
            int frozenRows,
            Optional<Integer> filterColumns,
            Optional<String> tabColour,
            String footer) {
        public Setup {
            Objects.requireNonNull(visibility);
            Objects.requireNonNull(page);
            Objects.requireNonNull(filterColumns);
            Objects.requireNonNull(tabColour);
            Objects.requireNonNull(footer);
        }

        /** A sheet for programs alone. */
        public static Setup hidden() {
            return new Setup(Visibility.VERY_HIDDEN, false, Page.PORTRAIT, 0, Optional.empty(), Optional.empty(), "");
        }
    }

    /** A row in the making. */
    public static final class Row {

        private final int index;
        private final double height;
        private final List<Cell> cells = new ArrayList<>(8);

        private Row(int index, double height) {
            this.index = index;
            this.height = height;
        }

        /** Adds a cell; columns must come in order. An empty text leaves the cell empty, with its style. */
        public Row cell(int column, String text, CellStyle style) {
            return cell(column, Value.of(text), style);
        }

        /** Adds a cell that holds a number. */
        public Row cell(int column, BigDecimal number, CellStyle style) {
            return cell(column, new Value.Number(number), style);
        }

        public Row cell(int column, Value value, CellStyle style) {
            cells.add(new Cell(column, value, null, style));
            return this;
        }

        /**
         * Adds a cell with a formula.
         *
         * @param formula without its equals sign
         * @param value what it comes to
         */
        public Row formula(int column, String formula, Value value, CellStyle style) {
            return formula(column, new Fill(formula), value, style);
        }

        /** Adds a cell with a formula that others share. */
        public Row formula(int column, Fill formula, Value value, CellStyle style) {
            formula.add(index);
            cells.add(new Cell(column, value, formula, style));
            return this;
        }

        int index() {
            return index;
        }

        double height() {
            return height;
        }

        List<Cell> cells() {
            return cells;
        }
    }

    /** @param formula that gives the value; {@code null} for none, as in most cells */
    record Cell(int column, Value value, Fill formula, CellStyle style) {}

    /** Cells that look different where a condition holds. */
    record Shade(String range, String condition, Tint tint) {}
}
