package org.rapporteur.returns;

import java.util.Objects;

/**
 * A workbook to be downloaded.
 *
 * @param name such as {@code rapporteur-2026-AUT.xlsx}
 */
public record WorkbookFile(String name, byte[] content) {
    public WorkbookFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }
}
