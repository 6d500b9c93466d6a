package org.rapporteur.workbook.annotated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapporteur.core.questionnaire.Level;

/**
 * Keeps the fill of marked cells in sight where conditional formats of the sheet would lie over it: a format of ours, which
 * always holds and comes first, lies over those. Cells that no conditional format touches need none.
 */
final class MarksOnTop {

    /** Always true, and known again. */
    private static final String FORMULA = "\"" + CommentText.AUTHOR + "\"<>\"\"";

    private final XSSFSheet sheet;
    private final List<CellRangeAddress> others;
    private final Map<Level, List<CellRangeAddress>> marked = new EnumMap<>(Level.class);

    /** For a sheet without formats of ours. */
    MarksOnTop(XSSFSheet sheet) {
        this.sheet = sheet;
        var formats = sheet.getSheetConditionalFormatting();
        this.others = IntStream.range(0, formats.getNumConditionalFormattings())
                .mapToObj(formats::getConditionalFormattingAt)
                .flatMap(format -> Stream.of(format.getFormattingRanges()))
                .toList();
    }

    void add(XSSFCell cell, Level level) {
        var row = cell.getRowIndex();
        var column = cell.getColumnIndex();
        if (others.stream().anyMatch(range -> range.isInRange(row, column))) {
            marked.computeIfAbsent(level, first -> new ArrayList<>())
                    .add(new CellRangeAddress(row, row, column, column));
        }
    }

    void write() {
        if (marked.isEmpty()) {
            return;
        }
        makeRoom(marked.size());
        var formats = sheet.getSheetConditionalFormatting();
        marked.forEach((level, cells) -> {
            var rule = formats.createConditionalFormattingRule(FORMULA);
            var fill = rule.createPatternFormatting();
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            fill.setFillBackgroundColor(new XSSFColor(MarkColour.of(level).shade(0)));
            formats.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
        });
        comeFirst();
    }

    /** Makes room before the formats that are there. */
    private void makeRoom(int room) {
        for (var format : sheet.getCTWorksheet().getConditionalFormattingArray()) {
            for (var rule : format.getCfRuleArray()) {
                rule.setPriority(rule.getPriority() + room);
            }
        }
    }

    private void comeFirst() {
        var formats = sheet.getCTWorksheet().getConditionalFormattingArray();
        for (var number = 1; number <= marked.size(); number++) {
            formats[formats.length - number].getCfRuleArray(0).setPriority(number);
        }
    }

    /** Takes formats of ours away. */
    static void clear(XSSFSheet sheet) {
        var formats = sheet.getSheetConditionalFormatting();
        for (var index = formats.getNumConditionalFormattings() - 1; index >= 0; index--) {
            var format = formats.getConditionalFormattingAt(index);
            if (format.getNumberOfRules() == 1 && isOurs(format.getRule(0))) {
                formats.removeConditionalFormatting(index);
            }
        }
    }

    private static boolean isOurs(ConditionalFormattingRule rule) {
        return FORMULA.equals(rule.getFormula1());
    }
}
