package org.rapporteur.workbook;

import org.rapporteur.testing.CoreQuestionnaire;

/** The core workbook, every answer filled in: what the budgets are measured on. */
public final class WorkbookSamples {

    private WorkbookSamples() {}

    public static WorkbookContents contents() {
        return Printed.core()
                .with(CoreQuestionnaire.answers(1))
                .after(CoreQuestionnaire.answers(2))
                .contents();
    }
}
