package org.rapporteur.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.problem.Problem;
import org.rapporteur.text.Languages;
import org.rapporteur.workbook.xlsx.FilledRow;
import org.rapporteur.workbook.xlsx.OpenWorkbook;
import org.rapporteur.workbook.xlsx.Refusal;

/** Reads what the very hidden sheet says. */
final class HiddenSheetReading {

    private final Map<String, String> entries = new HashMap<>();

    private HiddenSheetReading() {}

    /** @throws Refusal where the sheet is not there or says too little */
    static HiddenSheet read(OpenWorkbook workbook) throws Refusal {
        var sheet = workbook.sheetNamed(WorkbookLayout.IDENTITY_SHEET)
                .orElseThrow(() -> new Refusal(Problem.WORKBOOK_WITHOUT_IDENTITY));
        var reading = new HiddenSheetReading();
        workbook.read(sheet, reading::row);
        return reading.hiddenSheet();
    }

    private void row(FilledRow row) {
        entries.put(CellText.of(row.value(0)), CellText.of(row.value(1)).strip());
    }

    private HiddenSheet hiddenSheet() throws Refusal {
        var chapters = new TreeSet<Integer>();
        for (var chapter : list(HiddenSheet.CHAPTERS)) {
            chapters.add(whole(chapter));
        }
        var identity = new WorkbookIdentity(
                required(HiddenSheet.INSTRUMENT),
                whole(required(HiddenSheet.EDITION)),
                required(HiddenSheet.STATE),
                Languages.spoken(required(HiddenSheet.LANGUAGE)),
                required(HiddenSheet.DEFINITION),
                whole(required(HiddenSheet.REVISION)),
                chapters);
        return new HiddenSheet(
                identity,
                has(HiddenSheet.REVIEW),
                has(HiddenSheet.CHECKS),
                Set.copyOf(list(HiddenSheet.COVER)),
                previous());
    }

    private boolean has(String key) {
        return entries.getOrDefault(key, "").equals(HiddenSheet.YES);
    }

    private Map<String, String> previous() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(HiddenSheet.PREVIOUS))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(HiddenSheet.PREVIOUS.length()), Map.Entry::getValue));
    }

    private Set<String> list(String key) {
        var words = List.of(entries.getOrDefault(key, "").split(HiddenSheet.BETWEEN));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private String required(String key) throws Refusal {
        var value = entries.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw new Refusal(Problem.WORKBOOK_WITHOUT_IDENTITY);
        }
        return value;
    }

    private static int whole(String written) throws Refusal {
        if (!written.matches("[0-9]{1,9}")) {
            throw new Refusal(Problem.WORKBOOK_WITHOUT_IDENTITY);
        }
        return Integer.parseInt(written);
    }
}
