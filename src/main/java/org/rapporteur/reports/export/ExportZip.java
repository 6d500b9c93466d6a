package org.rapporteur.reports.export;

import static java.util.stream.Collectors.joining;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.rapporteur.core.Sha256;
import org.rapporteur.workbook.xlsx.StableZip;

/** The file of an export in the making: equal parts give equal bytes. A list of the parts' hashes goes last. */
final class ExportZip implements AutoCloseable {

    /** As the tools that check such lists expect it. */
    private static final String HASHES = "SHA256SUMS";

    private final Path file;
    private final ZipOutputStream zip;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    ExportZip(Path file) throws IOException {
        this.file = file;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** @throws ExportMaking.TooLarge where the file gets too large */
    void add(String name, byte[] content) throws IOException {
        hashes.put(name, Sha256.of(content));
        put(name, content);
        zip.flush();
        if (Files.size(file) > (long) ExportLimits.LARGEST * ExportLimits.MEGABYTE) {
            throw new ExportMaking.TooLarge();
        }
    }

    Export.StoredZip finish() throws IOException {
        var list = hashes.entrySet().stream()
                .map(part -> part.getValue() + "  " + part.getKey() + "\n")
                .collect(joining());
        put(HASHES, list.getBytes(StandardCharsets.UTF_8));
        zip.close();
        try (var content = Files.newInputStream(file)) {
            return new Export.StoredZip(Sha256.of(content), Math.toIntExact(Files.size(file)));
        }
    }

    private void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(StableZip.entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
