package org.rapporteur.evidence.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rapporteur.evidence.file.Inspection.Reason;
import org.rapporteur.evidence.file.Inspection.Refused;

/** The old office formats, in their OLE2 container, which encrypted new documents use too. */
final class CompoundDocument {

    static final String SIGNATURE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private static final String WORD = "WordDocument";
    private static final String POWER_POINT = "PowerPoint Document";

    /** Folders and streams that hold macros, in lower case (MS-OVBA 2.2.1). */
    private static final Set<String> MACROS = Set.of("macros", "vba", "_vba_project", "_vba_project_cur");

    private CompoundDocument() {}

    /**
     * The library meets a container that contradicts itself with exceptions of any kind, so every kind is taken for
     * that here.
     */
    static Inspection inspect(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return inspect(container.getRoot());
        } catch (IOException | RuntimeException e) {
            return new Refused(Reason.DAMAGED);
        }
    }

    private static Inspection inspect(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return new Refused(Reason.ENCRYPTED);
        }
        if (hasMacros(root)) {
            return new Refused(Reason.MACROS);
        }
        if (root.hasEntryCaseInsensitive(WORD)) {
            return OldRecords.ofWord(root.createDocumentInputStream(WORD));
        } else if (root.hasEntryCaseInsensitive("Workbook")) {
            return OldRecords.ofExcel(root.createDocumentInputStream("Workbook"));
        } else if (root.hasEntryCaseInsensitive("Book")) {
            return OldRecords.ofExcel(root.createDocumentInputStream("Book"));
        } else if (root.hasEntryCaseInsensitive(POWER_POINT)) {
            return powerPoint(root);
        }
        return new Refused(Reason.OTHER_OFFICE);
    }

    private static Inspection powerPoint(DirectoryNode root) throws IOException {
        return OldRecords.isEncryptedPowerPoint(root.createDocumentInputStream("Current User"))
                ? new Refused(Reason.ENCRYPTED)
                : OldRecords.ofPowerPoint(root.createDocumentInputStream(POWER_POINT));
    }

    private static boolean hasMacros(DirectoryNode folder) {
        for (var entry : folder) {
            if (MACROS.contains(entry.getName().toLowerCase(Locale.ROOT))
                    || entry instanceof DirectoryNode inner && hasMacros(inner)) {
                return true;
            }
        }
        return false;
    }
}
