package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.merge.Aside;
import org.rapporteur.core.merge.Confirmation;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.workbook.PrintedRow.Kind;
import org.rapporteur.workbook.xlsx.CellName;
import org.rapporteur.workbook.xlsx.FilledRow;
import org.rapporteur.workbook.xlsx.FilledRow.FilledCell;

/**
 * Reads the rows of a chapter's sheet wherever they have been moved to. Each row says by the key in its hidden cell
 * what it is; what differs from what is printed in such a row was put there by a person.
 */
final class SheetReading {

    private final String sheet;
    private final WorkbookLayout layout;
    private final Map<String, String> previous;
    private final List<Column> printedColumns;
    private final List<RawAnswer> answers = new ArrayList<>();
    private final List<Confirmation> confirmations = new ArrayList<>();
    private final StrayCells strays;
    private final Set<Integer> chapters = new HashSet<>();
    private Columns columns;
    private boolean isKnown;
    private int filled;

    SheetReading(String sheet, WorkbookLayout layout, HiddenSheet hidden) {
        this.sheet = sheet;
        this.strays = new StrayCells(sheet);
        this.layout = layout;
        this.previous = hidden.previous();
        this.printedColumns = Column.printed(hidden.hasReview(), hidden.hasChecks());
        this.columns = Columns.asPrinted(printedColumns);
    }

    void row(FilledRow row) {
        filled += (int) row.cells().stream()
                .filter(cell -> !CellText.isBlank(cell.value()))
                .count();
        var key = CellText.of(row.value(columns.code())).strip();
        var printed = layout.row(key);
        if (printed.isEmpty() || printed.get().kind() == Kind.HEADER) {
            var header = Columns.in(row, layout.headings(), printedColumns);
            if (header.isPresent()) {
                columns = header.get();
                headerRow(row);
                return;
            }
        }
        printed.ifPresentOrElse(known -> knownRow(row, known), () -> unknownRow(row, key));
    }

    private void headerRow(FilledRow row) {
        isKnown = true;
        for (var cell : row.cells()) {
            var heading = columns.at(cell.column()).map(layout.headings()::get).orElse("");
            putAsideUnless(CellText.isPrinted(cell.value(), heading), row, cell);
        }
    }

    private void knownRow(FilledRow row, PrintedRow printed) {
        isKnown = true;
        printed.item().ifPresent(item -> {
            chapters.add(item.code().recommendation().chapter());
            answer(row, printed.key());
            review(row, item);
        });
        for (var cell : row.cells()) {
            var isTaken = printed.kind() == Kind.ITEM
                    && (cell.column() == columns.answer() || cell.column() == columns.review());
            putAsideUnless(isTaken || isPrinted(cell, printed), row, cell);
        }
    }

    private boolean isPrinted(FilledCell cell, PrintedRow printed) {
        if (printed.kind() == Kind.CHAPTER) { // stands above the header, which says where columns are
            return cell.column() == columns.code() || isAnyOf(printed.texts().values(), cell);
        }
        var column = columns.at(cell.column());
        if (column.isEmpty()) {
            return false;
        }
        return switch (column.get()) {
            case CODE -> true;
            case PREVIOUS -> isPrintedPrevious(cell, printed);
            case HOW -> isPrintedHow(cell, printed);
            case CHECK ->
                CheckSheet.isFormulaOf(cell.value()) || CellText.isPrinted(cell.value(), printed.text(Column.CHECK));
            case PARAGRAPH, RECOMMENDATION, QUESTION, ANSWER, REVIEW ->
                CellText.isPrinted(cell.value(), printed.text(column.get()));
        };
    }

    private static boolean isAnyOf(Collection<String> texts, FilledCell cell) {
        return texts.stream().anyMatch(text -> CellText.isPrinted(cell.value(), text));
    }

    private boolean isPrintedPrevious(FilledCell cell, PrintedRow printed) {
        var fingerprint = previous.get(printed.key());
        return fingerprint != null && fingerprint.equals(Fingerprint.of(CellText.of(cell.value())));
    }

    private boolean isPrintedHow(FilledCell cell, PrintedRow printed) {
        return CellText.isPrinted(cell.value(), printed.text(Column.HOW))
                || (printed.kind() == Kind.ITEM && CellText.isPrinted(cell.value(), layout.howIfCarried(printed)));
    }

    /** A row that has lost its code, or bears one that is not known here: a person has to say where it belongs. */
    private void unknownRow(FilledRow row, String key) {
        var isAnswered = !CellText.isBlank(row.value(columns.answer()));
        if (isAnswered) {
            answer(row, key);
        }
        for (var cell : row.cells()) {
            var isClaimed = isAnswered && (cell.column() == columns.answer() || cell.column() == columns.code())
                    || CheckSheet.isFormulaOf(cell.value());
            putAsideUnless(isClaimed, row, cell);
        }
    }

    private void answer(FilledRow row, String key) {
        answers.add(new RawAnswer(key, row.value(columns.answer()), place(row, columns.answer())));
    }

    private void review(FilledRow row, Item item) {
        var value = row.value(columns.review());
        if (CellText.isBlank(value)) {
            return;
        }
        var place = place(row, columns.review());
        if (Fingerprint.onOneLine(CellText.of(value)).equalsIgnoreCase(layout.confirmed())) {
            confirmations.add(new Confirmation(item.code(), place));
        } else {
            Map<String, Object> arguments = Map.of("found", CellText.shown(value), "expected", layout.confirmed());
            strays.add(() -> Finding.at(FindingCode.NOT_A_CONFIRMATION, item.code(), place, arguments));
        }
    }

    private void putAsideUnless(boolean isClaimed, FilledRow row, FilledCell cell) {
        if (!isClaimed && !CellText.isBlank(cell.value())) {
            strays.add(row, cell);
        }
    }

    private Location place(FilledRow row, int column) {
        return new Location.Cell(sheet, CellName.of(column, row.index()));
    }

    /** Whether any row was printed by this program. */
    boolean isKnown() {
        return isKnown;
    }

    /** Chapters that at least one row belongs to. */
    Set<Integer> chapters() {
        return chapters;
    }

    List<RawAnswer> answers() {
        return answers;
    }

    List<Confirmation> confirmations() {
        return confirmations;
    }

    List<Aside> asides() {
        return strays.asides();
    }

    /** The sheet as a whole put aside; empty where nothing stands in it. */
    Optional<Aside> wholeAside() {
        if (filled == 0) {
            return Optional.empty();
        }
        Map<String, Object> arguments = Map.of("sheet", sheet, "count", filled);
        var place = new Location.Cell(sheet, "");
        return Optional.of(new Aside(Finding.at(FindingCode.UNKNOWN_SHEET, place, arguments), filled));
    }
}
