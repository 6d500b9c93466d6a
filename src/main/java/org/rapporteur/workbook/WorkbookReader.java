package org.rapporteur.workbook;

import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.OpenWorkbook;
import org.rapporteur.workbook.xlsx.Refusal;

/** Reads an uploaded workbook. Whatever the file holds, it gives a {@link Reading}. Safe for several threads. */
public final class WorkbookReader {

    /**
     * What stands in the hidden first cell of a sheet that lists what was found in an upload. Such a sheet is ours to write,
     * under any name, and nothing in it is read.
     */
    public static final String FINDINGS_KEY = "rapporteur findings";

    private final MemberStates states;
    private final Questionnaires questionnaires;
    private final Layouts layouts = new Layouts();

    public WorkbookReader(MemberStates states, Questionnaires questionnaires) {
        this.states = states;
        this.questionnaires = questionnaires;
    }

    /**
     * @param expected the State whose return it was uploaded to
     * @param year the edition of that return
     * @throws IllegalArgumentException for a year without an edition
     */
    public Reading read(byte[] file, MemberState expected, int year) {
        var questionnaire = questionnaires
                .of(year)
                .orElseThrow(() -> new IllegalArgumentException("there is no edition of " + year));
        try {
            return read(OpenWorkbook.open(file), new IdentityCheck(states, questionnaire, expected), questionnaire);
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.problem(), refusal.arguments());
        }
    }

    private Reading read(OpenWorkbook workbook, IdentityCheck check, Questionnaire questionnaire) throws Refusal {
        var hidden = HiddenSheetReading.read(workbook);
        check.check(hidden.identity());
        var texts = Texts.in(hidden.identity().language());
        var incoming = incoming(workbook, layouts.of(questionnaire, texts), hidden);
        return new Reading.Accepted(hidden.identity(), incoming);
    }

    private static Incoming incoming(OpenWorkbook workbook, WorkbookLayout layout, HiddenSheet hidden) throws Refusal {
        var sheets = new WorkbookSheets(layout, hidden);
        for (var sheet : workbook.sheetNames().toList()) {
            var isChecks = hidden.hasChecks() && sheet.equalsIgnoreCase(CheckSheet.NAME);
            if (!isChecks && !sheet.equalsIgnoreCase(WorkbookLayout.IDENTITY_SHEET)) {
                workbook.read(sheet, sheets.next(sheet));
            }
        }
        return sheets.incoming();
    }
}
