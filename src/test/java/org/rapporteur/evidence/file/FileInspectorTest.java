package org.rapporteur.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.evidence.SampleFiles.bytes;
import static org.rapporteur.evidence.SampleFiles.compound;
import static org.rapporteur.evidence.SampleFiles.docx;
import static org.rapporteur.evidence.SampleFiles.openDocument;
import static org.rapporteur.evidence.SampleFiles.pdf;
import static org.rapporteur.evidence.SampleFiles.picture;
import static org.rapporteur.evidence.SampleFiles.together;
import static org.rapporteur.evidence.SampleFiles.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evidence.SampleFiles;
import org.rapporteur.evidence.file.Inspection.Reason;
import org.rapporteur.evidence.file.Inspection.Refused;
import org.rapporteur.evidence.file.Inspection.Taken;
import org.rapporteur.testing.ZipEdit;

class FileInspectorTest {

    private static final Map<FileType, byte[]> OF_THE_LIST = Map.ofEntries(
            Map.entry(FileType.PDF, pdf()),
            Map.entry(FileType.DOCX, docx()),
            Map.entry(FileType.XLSX, xlsx()),
            Map.entry(FileType.PPTX, SampleFiles.pptx()),
            Map.entry(FileType.ODT, openDocument("text")),
            Map.entry(FileType.ODS, openDocument("spreadsheet")),
            Map.entry(FileType.ODP, openDocument("presentation")),
            Map.entry(FileType.DOC, SampleFiles.doc()),
            Map.entry(FileType.XLS, SampleFiles.xls()),
            Map.entry(FileType.PPT, SampleFiles.ppt(false)),
            Map.entry(FileType.PNG, picture("png")),
            Map.entry(FileType.JPEG, picture("jpg")),
            Map.entry(FileType.GIF, picture("gif")),
            Map.entry(FileType.TIFF, picture("tiff")),
            Map.entry(FileType.WEBP, SampleFiles.webp()));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> takesEveryKindOfTheList() {
        return Arrays.stream(FileType.values())
                .map(type -> DynamicTest.dynamicTest(type.key(), () -> assertThat(inspect(OF_THE_LIST.get(type)))
                        .isEqualTo(new Taken(type))));
    }

    @Test
    void refusesWhatOfficeProgramsCanRun() throws IOException {
        assertRefused(Reason.MACROS, SampleFiles.docm());
        assertRefused(
                Reason.MACROS,
                ZipEdit.of(docx()).put("word/vbaProject.bin", "x").bytes());
        assertRefused(
                Reason.MACROS,
                ZipEdit.of(xlsx()).put("xl/macrosheets/sheet1.xml", "x").bytes());
        assertRefused(
                Reason.MACROS,
                ZipEdit.of(docx()).put("word/activeX/activeX1.xml", "x").bytes());
        assertRefused(
                Reason.MACROS,
                ZipEdit.of(openDocument("text"))
                        .put("Basic/Standard/Module1.xml", "x")
                        .bytes());
        assertRefused(Reason.MACROS, SampleFiles.xlsWithMacros());
        assertRefused(Reason.MACROS, SampleFiles.ppt(true));
        assertRefused(Reason.MACROS, xlsWithSheetOfKind(1));
    }

    /** The kind of a sheet is the byte after its place and its state (MS-XLS 2.4.28). */
    private static byte[] xlsWithSheetOfKind(int kind) {
        var file = SampleFiles.xls();
        var name = new String(file, StandardCharsets.ISO_8859_1).indexOf("\u0007\0Returns");
        file[name - 1] = (byte) kind;
        return file;
    }

    @Test
    void refusesWhatIsBehindAPassword() throws IOException {
        assertRefused(Reason.ENCRYPTED, SampleFiles.encrypted());
        assertRefused(Reason.ENCRYPTED, SampleFiles.encryptedDoc());
        assertRefused(
                Reason.ENCRYPTED,
                ZipEdit.of(openDocument("text"))
                        .put("META-INF/manifest.xml", "<manifest:encryption-data/>")
                        .bytes());
        assertRefused(Reason.ENCRYPTED, compound("Workbook", bytes("\u0009\u0008\0\0\u002f\0\u0002\0\0\0")));
        assertRefused(
                Reason.ENCRYPTED,
                compound(
                        "PowerPoint Document",
                        new byte[8],
                        "Current User",
                        bytes("\0\0\u00f6\u000f\0\0\0\0\0\0\0\0\u00df\u00c4\u00d1\u00f3")));
    }

    @Test
    void refusesOtherKindsByTheirName() throws IOException {
        assertRefused(Reason.EMPTY, new byte[0]);
        assertRefused(Reason.PROGRAM, bytes("MZ\u0090\0\u0003"));
        assertRefused(Reason.PROGRAM, bytes("\u007fELF\u0002\u0001"));
        assertRefused(Reason.SCRIPT, bytes("#!/bin/sh\nrm -rf /\n"));
        assertRefused(Reason.RICH_TEXT, bytes("{\\rtf1\\ansi hello}"));
        assertRefused(Reason.PLAIN_TEXT, "Gesetz über Suchtgifte\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(Reason.ARCHIVE, bytes("Rar!\u001a\u0007"));
        assertRefused(Reason.MEDIA, bytes("\0\0\0\u0018ftypmp42"));
        assertRefused(Reason.OTHER_PICTURE, bytes("\0\0\0\u0018ftypheic"));
        assertRefused(Reason.OTHER_OFFICE, compound("VisioDocument", new byte[10]));
        assertRefused(Reason.OTHER_OFFICE, openDocument("graphics"));
        assertRefused(Reason.UNKNOWN, bytes("\u0001\u0002\u0003\u0004"));
    }

    @Test
    void refusesAnArchiveWhateverItIsCalled() throws IOException {
        assertRefused(Reason.ARCHIVE, ZipEdit.empty().put("report.pdf", pdf()).bytes());
        assertRefused(
                Reason.ARCHIVE,
                ZipEdit.of(docx()).put("mimetype", "application/zip").bytes());
    }

    @Test
    void refusesWebPagesAndDrawingsThatCarryScripts() throws IOException {
        assertRefused(Reason.WEB_PAGE, bytes("<!DOCTYPE html><p>hello"));
        assertRefused(Reason.WEB_PAGE, bytes("  \n<!-- a remark --><script>alert(1)</script>"));
        assertRefused(Reason.WEB_PAGE, "<html></html>".getBytes(StandardCharsets.UTF_16));
        assertRefused(Reason.SVG, bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        assertRefused(Reason.SVG, bytes("\u00ef\u00bb\u00bf<?xml version='1.0'?>\n<!-- -->\n<svg><script/></svg>"));
    }

    @Test
    void refusesAFileThatIsSeveralThingsAtOnce() throws IOException {
        assertRefused(Reason.DAMAGED, bytes("%PDF-1.7\n<!DOCTYPE html><script>alert(1)</script>"));
        assertRefused(
                Reason.ARCHIVE, together(pdf(), ZipEdit.empty().put("a.js", "x").bytes()));
        assertRefused(
                Reason.DAMAGED,
                together(picture("jpg"), ZipEdit.empty().put("a.js", "x").bytes()));
        assertRefused(Reason.DAMAGED, bytes("GIF89a/*<script>*/=alert(1)//;"));
        assertRefused(Reason.DAMAGED, bytes("\u0089PNG\r\n\u001a\n<script>alert(1)</script>"));
        assertRefused(Reason.DAMAGED, bytes("\u00ff\u00d8\u00ff<script>alert(1)</script>"));
        assertRefused(Reason.DAMAGED, bytes("II*\0<script>alert(1)</script>"));
        assertRefused(Reason.DAMAGED, bytes("RIFF<scrWEBPVP8 ipt>alert(1)</script>"));
        assertRefused(Reason.PROGRAM, together(bytes("MZ"), docx()));
    }

    @Test
    void refusesAnArchiveInWhichOnePartIsThereTwice() throws IOException {
        assertRefused(
                Reason.DAMAGED,
                ZipEdit.of(docx()).put("[content_types].XML", "<Types/>").bytes());
    }

    @Test
    void readsNoMoreOfAPartThanItsBeginning() throws IOException {
        var bomb = ZipEdit.of(docx())
                .put("[Content_Types].xml", "<Types>" + " ".repeat(100 << 20) + "</Types>")
                .bytes();

        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(Reason.DAMAGED, bomb);
    }

    @Test
    void readsNoTypeOutOfAnEntity() throws IOException {
        var type = FileType.DOCX.mediaType() + ".main+xml";
        var declared = "<!DOCTYPE Types [<!ENTITY x '" + type + "'>]>";

        assertThat(inspect(contentTypes("<Types><Override ContentType='" + type + "'/></Types>")))
                .isEqualTo(new Taken(FileType.DOCX));
        assertThat(inspect(contentTypes(declared + "<Types><Override ContentType='&x;'/></Types>")))
                .isInstanceOf(Refused.class);
    }

    private static byte[] contentTypes(String xml) {
        return ZipEdit.empty().put("[Content_Types].xml", xml).bytes();
    }

    /** Cut off or changed anywhere, a file is taken or refused, and never fails. */
    @TestFactory
    Stream<DynamicTest> answersWhateverTheBytesAre() {
        return OF_THE_LIST.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey().key(), () -> {
                    var random = new Random(sample.getKey().ordinal());
                    for (var i = 0; i < 200; i++) {
                        assertThat(inspect(spoilt(sample.getValue(), random))).isNotNull();
                    }
                }));
    }

    private static byte[] spoilt(byte[] file, Random random) {
        var spoilt = Arrays.copyOf(file, random.nextBoolean() ? file.length : random.nextInt(file.length));
        for (var i = 0; i < 1 + random.nextInt(8) && spoilt.length > 0; i++) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
        }
        return spoilt;
    }

    @Test
    void namesAFileAsItsTypeWants() {
        assertThat(List.of(
                        FileType.PDF.named("law.pdf"),
                        FileType.PDF.named("LAW.PDF"),
                        FileType.PNG.named("scan.jpg"),
                        FileType.PDF.named("law.exe"),
                        FileType.JPEG.named("photo.JPEG"),
                        FileType.DOCX.named("law"),
                        FileType.DOCX.named(".docx"),
                        FileType.TIFF.named("v1.2 final")))
                .containsExactly(
                        "law.pdf",
                        "LAW.PDF",
                        "scan.png",
                        "law.exe.pdf",
                        "photo.JPEG",
                        "law.docx",
                        ".docx.docx",
                        "v1.2 final.tif");
    }

    private void assertRefused(Reason reason, byte[] content) throws IOException {
        assertThat(inspect(content)).isEqualTo(new Refused(reason));
    }

    private Inspection inspect(byte[] content) throws IOException {
        return FileInspector.inspect(Files.write(folder.resolve("sent"), content));
    }
}
