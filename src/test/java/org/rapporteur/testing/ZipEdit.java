package org.rapporteur.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP file taken apart, changed and put together again. */
public final class ZipEdit {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public static ZipEdit of(byte[] file) {
        var edit = new ZipEdit();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                edit.entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edit;
    }

    public static ZipEdit empty() {
        return new ZipEdit();
    }

    public ZipEdit put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ZipEdit put(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    public ZipEdit remove(String name) {
        require(name);
        entries.remove(name);
        return this;
    }

    /** Changes the text of an entry; fails where the change changes nothing. */
    public ZipEdit change(String name, UnaryOperator<String> change) {
        require(name);
        var before = text(name);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing changed in " + name);
        }
        return put(name, after);
    }

    public String text(String name) {
        require(name);
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void require(String name) {
        if (!entries.containsKey(name)) {
            throw new AssertionError("no entry " + name + " among " + entries.keySet());
        }
    }
}
