package org.rapporteur.workbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.testing.RequiresProgram;

/** Real programs that people open workbooks with. Every run of one has a folder and a profile of its own. */
final class OfficePrograms {

    /** Debian's own Python, whose packages know LibreOffice and openpyxl. */
    static final String PYTHON = "/usr/bin/python3";

    static final String LIBREOFFICE = "soffice|libreoffice";
    static final String OPENPYXL = "/usr/lib/python3/dist-packages/openpyxl";
    static final String UNO = "/usr/lib/python3/dist-packages/uno.py";

    private static final Path SCRIPTS = Path.of("src/test/resources/workbook").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 600;

    private final Path folder;

    OfficePrograms(Path folder) {
        this.folder = folder;
    }

    byte[] fillWithOpenpyxl(byte[] file, Map<String, RawValue> answers) throws IOException {
        var source = Files.write(folder.resolve("printed.xlsx"), file);
        var target = folder.resolve("filled.xlsx");
        var command =
                new ArrayList<>(List.of(PYTHON, script("fill_with_openpyxl.py"), source.toString(), target.toString()));
        answers.forEach((code, answer) -> command.add(code + " " + written(answer)));
        waitFor(start(command));
        return Files.readAllBytes(target);
    }

    /** A line for each comment: sheet, cell, author, fill and text, with tabs between. */
    List<String> commentsWithOpenpyxl(byte[] file) throws IOException {
        var source = Files.write(folder.resolve("commented.xlsx"), file);
        var target = folder.resolve("comments.txt");
        waitFor(start(List.of(PYTHON, script("comments_with_openpyxl.py"), source.toString(), target.toString())));
        return Files.readAllLines(target);
    }

    byte[] saveWithLibreOffice(byte[] file) throws IOException {
        var source = Files.write(folder.resolve("printed.xlsx"), file);
        var target = Files.createDirectories(folder.resolve("saved"));
        waitFor(start(office(
                "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", target.toString(), source.toString())));
        return Files.readAllBytes(target.resolve("printed.xlsx"));
    }

    byte[] fillWithLibreOffice(byte[] file, Map<String, RawValue> answers) throws IOException {
        var source = Files.write(folder.resolve("printed.xlsx"), file);
        var target = folder.resolve("filled.xlsx");
        var pipe = "rapporteur-" + ProcessHandle.current().pid();
        var office = start(office("--accept=pipe,name=" + pipe + ";urp;"));
        try {
            var command = new ArrayList<>(
                    List.of(PYTHON, script("fill_with_libreoffice.py"), pipe, source.toString(), target.toString()));
            answers.forEach((code, answer) -> command.add(code + " " + written(answer)));
            waitFor(start(command));
            return Files.readAllBytes(target);
        } finally {
            office.descendants().forEach(ProcessHandle::destroy);
            office.destroy();
        }
    }

    /** A LibreOffice that runs until it is closed, and calculates. */
    Calculating calculating() throws IOException {
        var pipe = "rapporteur-checks-" + ProcessHandle.current().pid();
        return new Calculating(pipe, start(office("--accept=pipe,name=" + pipe + ";urp;")), false);
    }

    /** Fills in workbooks and tells what their checks find. */
    final class Calculating implements AutoCloseable {

        private final String pipe;
        private final Process office;
        private final boolean isSorted;

        private Calculating(String pipe, Process office, boolean isSorted) {
            this.pipe = pipe;
            this.office = office;
            this.isSorted = isSorted;
        }

        /** The same one, which sorts the rows of the chapters before it fills them in. */
        Calculating sorted() {
            return new Calculating(pipe, office, true);
        }

        /** @param cases what to put into the cells of all answers, by code: texts, numbers, or {@link Typed} */
        List<Checked> check(byte[] file, List<Map<String, Object>> cases) throws IOException {
            var source = Files.write(folder.resolve("printed.xlsx"), file);
            var json = new ObjectMapper();
            var wanted = Files.write(folder.resolve("cases.json"), json.writeValueAsBytes(cases));
            var found = folder.resolve("found.json");
            waitFor(start(List.of(
                    PYTHON,
                    script("check_with_libreoffice.py"),
                    pipe,
                    source.toString(),
                    isSorted ? "sorted" : "as printed",
                    wanted.toString(),
                    found.toString())));
            return List.of(json.readValue(found.toFile(), Checked[].class));
        }

        @Override
        public void close() {
            office.descendants().forEach(ProcessHandle::destroy);
            office.destroy();
        }
    }

    /** What is put into a cell as a person types it, key by key. */
    record Typed(String typed) {}

    /**
     * What a workbook finds.
     *
     * @param relevant by code, for each item that has a row
     * @param messages by code, where there is anything to tell
     * @param cover texts and figures on the cover, from the top
     */
    record Checked(Map<String, Boolean> relevant, Map<String, String> messages, List<String> cover) {}

    /** As the scripts take it. */
    private static String written(RawValue answer) {
        if (answer instanceof RawValue.Number number) {
            return "#" + number.number().toPlainString();
        } else if (answer instanceof RawValue.Percentage percentage) {
            return "%" + percentage.percent().toPlainString();
        }
        return "=" + ((RawValue.Text) answer).text();
    }

    private List<String> office(String... arguments) {
        var program = RequiresProgram.Condition.find(LIBREOFFICE).orElseThrow().getPath();
        var command = new ArrayList<>(List.of(
                program,
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    private Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        return builder.redirectOutput(log(command).toFile()).start();
    }

    private Path log(List<String> command) {
        return folder.resolve(Path.of(command.get(0)).getFileName() + ".log");
    }

    private void waitFor(Process process) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("ended with " + process.exitValue() + ": " + logs());
        }
    }

    private String logs() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
