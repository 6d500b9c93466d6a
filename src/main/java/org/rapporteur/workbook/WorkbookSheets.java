package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.merge.Aside;
import org.rapporteur.core.merge.Confirmation;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.workbook.xlsx.FilledRow;

/** Brings together what the sheets of a workbook hold, whatever they are called by now and in whatever order. */
final class WorkbookSheets {

    private final WorkbookLayout layout;
    private final HiddenSheet hidden;
    private final List<Sheet> sheets = new ArrayList<>();

    WorkbookSheets(WorkbookLayout layout, HiddenSheet hidden) {
        this.layout = layout;
        this.hidden = hidden;
    }

    /** Takes the rows of the next sheet. */
    Consumer<FilledRow> next(String name) {
        var sheet = new Sheet(name);
        sheets.add(sheet);
        return sheet::row;
    }

    Incoming incoming() {
        var answers = new ArrayList<RawAnswer>();
        var confirmations = new ArrayList<Confirmation>();
        var asides = new ArrayList<Aside>();
        for (var sheet : sheets) {
            if (sheet.isOurs()) {
                answers.addAll(sheet.rows.answers());
                confirmations.addAll(sheet.rows.confirmations());
                asides.addAll(sheet.rows.asides());
                asides.addAll(sheet.cover.asides());
            } else if (!sheet.isFindings) {
                sheet.rows.wholeAside().ifPresent(asides::add);
            }
        }
        return new Incoming(answers, confirmations, asides, missing());
    }

    private List<Finding> missing() {
        var present = new HashSet<Integer>();
        sheets.forEach(sheet -> present.addAll(sheet.rows.chapters()));
        return hidden.identity().chapters().stream()
                .filter(chapter -> !present.contains(chapter))
                .map(layout::sheetName)
                .filter(name -> sheets.stream().noneMatch(sheet -> sheet.name.equalsIgnoreCase(name)))
                .map(WorkbookSheets::missing)
                .toList();
    }

    private static Finding missing(String sheet) {
        return Finding.at(FindingCode.SHEET_MISSING, new Location.Cell(sheet, ""), Map.of("sheet", sheet));
    }

    private Set<String> printedNames() {
        var names = Stream.concat(
                Stream.of(layout.coverName()),
                hidden.identity().chapters().stream().map(layout::sheetName));
        return new HashSet<>(names.toList());
    }

    /** One sheet: the cover if its name or its first cell says so, otherwise rows of items. */
    private final class Sheet {

        private final String name;
        private final CoverReading cover;
        private final SheetReading rows;
        private boolean isCover;
        private boolean isFindings;

        Sheet(String name) {
            this.name = name;
            this.cover = new CoverReading(name, hidden.cover());
            this.rows = new SheetReading(name, layout, hidden);
            this.isCover = name.equals(layout.coverName());
        }

        void row(FilledRow row) {
            if (row.index() == 0) {
                var key = CellText.of(row.value(0));
                isCover |= key.equals(WorkbookLayout.COVER_KEY);
                isFindings = key.equals(WorkbookReader.FINDINGS_KEY);
            }
            if (isCover) {
                cover.row(row);
            } else {
                rows.row(row);
            }
        }

        /** A list of findings that holds rows of items, which only a person can have put there, is read like any sheet. */
        boolean isOurs() {
            return isFindings
                    ? !rows.chapters().isEmpty()
                    : isCover || rows.isKnown() || printedNames().contains(name);
        }
    }
}
