package org.rapporteur.reports.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reports.document.SampleDocument;
import org.rapporteur.testing.RequiresProgram;

/** What a real word processor makes of a document: a PDF whose text is read with yet another program. */
@RequiresProgram({DocxInLibreOfficeTest.OFFICE, DocxInLibreOfficeTest.TEXT_OF_PDF, DocxInLibreOfficeTest.WRITER})
class DocxInLibreOfficeTest {

    static final String OFFICE = "soffice|libreoffice";
    static final String TEXT_OF_PDF = "pdftotext";
    static final String WRITER = "/usr/lib/libreoffice/program/libswlo.so";

    private static final long PATIENCE_SECONDS = 300;

    @TempDir
    Path folder;

    @Test
    void showsTheDocumentAsItWasMeant() throws IOException, InterruptedException {
        var pages = pages(Docx.write(SampleDocument.document()));

        assertThat(pages.get(0))
                .contains("Economic and Social Council", "Commission on Narcotic Drugs", "Report by the Secretariat")
                .contains("Summary", "Contents");
        assertThat(pages).allSatisfy(page -> assertThat(page).contains(SampleDocument.MARK));
        for (var i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains((i + 1) + "/" + pages.size()).contains("E/CN.7/2027/[...]");
        }
        for (var heading : List.of(
                "Introduction", "Regional groups", "Development over the years", "Member States that reported")) {
            assertThat(pageInContents(pages.get(0), heading)).as(heading).isEqualTo(pageOf(pages, heading));
        }
        var text = String.join("\n", pages);
        assertThat(text.lines().map(String::strip))
                .anyMatch(line -> line.matches("1\\. +The General Assembly, in its resolution.*"))
                .anyMatch(line -> line.matches("9\\. +The Commission may wish.*"))
                .anyMatch(line -> line.matches("\\(c\\) +What the Member State left.*"))
                .anyMatch(line -> line.matches("\\(a\\) +All that reported;"))
                .anyMatch(line -> line.matches("II\\. +Progress by recommendation"))
                .anyMatch(line -> line.matches("Any +1,064"));
        assertThat(text).contains("1.r Young people in the street", "早期介入プログラムは");
    }

    private static int pageInContents(String page, String heading) {
        var entry = page.lines()
                .filter(line -> line.contains(heading) && line.contains("...."))
                .findFirst();
        return Integer.parseInt(entry.orElseThrow().replaceAll(".*\\.", "").strip());
    }

    private static int pageOf(List<String> pages, String heading) {
        return IntStream.range(1, pages.size())
                        .filter(i -> pages.get(i)
                                .lines()
                                .anyMatch(line -> line.matches(" *([IA-Z]+\\.)? *" + heading + " *")))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private List<String> pages(byte[] file) throws IOException, InterruptedException {
        var source = Files.write(folder.resolve("document.docx"), file);
        run(
                program(OFFICE),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                source.toString());
        var text = folder.resolve("document.txt");
        run(program(TEXT_OF_PDF), "-layout", folder.resolve("document.pdf").toString(), text.toString());
        return List.of(Files.readString(text).split("\f"));
    }

    private static String program(String names) {
        return RequiresProgram.Condition.find(names).orElseThrow().getPath();
    }

    private void run(String... command) throws IOException, InterruptedException {
        var log = folder.resolve("log.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end after " + PATIENCE_SECONDS + " s");
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
