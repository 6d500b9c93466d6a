package org.rapporteur.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.workbook.xlsx.Sheet;

/**
 * The very hidden sheet: keys in its first column, values in the second.
 *
 * @param hasReview whether the workbook has a column in which carried-over answers are confirmed
 * @param hasChecks whether it checks the answers while it is filled in
 * @param cover fingerprints of the texts on the cover, which a reader cannot print again
 * @param previous fingerprints of last year's answers as printed, by the codes of their items
 */
record HiddenSheet(
        WorkbookIdentity identity,
        boolean hasReview,
        boolean hasChecks,
        Set<String> cover,
        Map<String, String> previous) {

    static final String INSTRUMENT = "instrument";
    static final String EDITION = "edition";
    static final String STATE = "state";
    static final String LANGUAGE = "language";
    static final String DEFINITION = "definition";
    static final String REVISION = "revision";
    static final String CHAPTERS = "chapters";
    static final String REVIEW = "review";
    static final String CHECKS = "checks";
    static final String YES = "yes";
    static final String COVER = "cover";
    static final String PREVIOUS = "previous ";
    static final String BETWEEN = " ";

    HiddenSheet {
        cover = Set.copyOf(cover);
        previous = Map.copyOf(previous);
    }

    static HiddenSheet of(WorkbookContents contents, Set<String> cover) {
        var questionnaire = contents.questionnaire();
        var identity = new WorkbookIdentity(
                questionnaire.instrument(),
                questionnaire.year(),
                contents.state().iso3(),
                contents.texts().locale(),
                questionnaire.definitionHash(),
                contents.revision(),
                contents.printedChapters().stream()
                        .map(QuestionnaireChapter::number)
                        .collect(Collectors.toCollection(TreeSet::new)));
        return new HiddenSheet(identity, contents.hasReview(), true, cover, printedPrevious(contents));
    }

    private static Map<String, String> printedPrevious(WorkbookContents contents) {
        var previous = new LinkedHashMap<String, String>();
        for (var item : contents.questionnaire().items()) {
            var text = contents.previousText(item);
            if (!text.isEmpty() && contents.isPrinted(item)) {
                previous.put(item.code().toString(), Fingerprint.of(text));
            }
        }
        return previous;
    }

    Sheet printed() {
        var sheet = new Sheet(WorkbookLayout.IDENTITY_SHEET, Sheet.Setup.hidden());
        entries()
                .forEach((key, value) ->
                        sheet.row(13).cell(0, key, Look.STANDARD).cell(1, value, Look.STANDARD));
        return sheet;
    }

    private Map<String, String> entries() {
        var entries = new LinkedHashMap<String, String>();
        entries.put(INSTRUMENT, identity.instrument());
        entries.put(EDITION, String.valueOf(identity.year()));
        entries.put(STATE, identity.iso3());
        entries.put(LANGUAGE, identity.language().toLanguageTag());
        entries.put(DEFINITION, identity.definitionHash());
        entries.put(REVISION, String.valueOf(identity.revision()));
        entries.put(
                CHAPTERS,
                joined(identity.chapters().stream().map(String::valueOf).toList()));
        if (hasReview) {
            entries.put(REVIEW, YES);
        }
        if (hasChecks) {
            entries.put(CHECKS, YES);
        }
        entries.put(COVER, joined(List.copyOf(new TreeSet<>(cover))));
        previous.keySet().stream().sorted().forEach(code -> entries.put(PREVIOUS + code, previous.get(code)));
        return entries;
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(BETWEEN));
    }
}
