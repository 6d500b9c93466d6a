package org.rapporteur.workbook;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.problem.Problem;
import org.rapporteur.testing.ZipEdit;

/** Files that are not taken in at all, each with the problem that says why. */
class RefusedFileTest {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final String HIDDEN_SHEET = "xl/worksheets/sheet4.xml";
    private static final String ENTITY = "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>";

    private final Printed printed = Printed.small();
    private final byte[] sound = printed.file();

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "code;answer\n1.a.status;full\n", "<html><table/></html>", "%PDF-1.7 and so on"})
    void isNotAWorkbook(String content) {
        assertRefused(content.getBytes(UTF_8), Problem.NOT_A_WORKBOOK, Map.of());
    }

    @Test
    void isAnArchiveOfSomethingElse() {
        var text = ZipEdit.empty().put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");

        assertRefused(text.bytes(), Problem.NOT_A_WORKBOOK, Map.of());
    }

    @Test
    void isATextDocument() {
        var document =
                ZipEdit.of(sound).change("_rels/.rels", ties -> ties.replace("xl/workbook.xml", "word/document.xml"));

        assertRefused(document.bytes(), Problem.NOT_A_WORKBOOK, Map.of());
    }

    @Test
    void isABinaryWorkbook() {
        var binary = ZipEdit.of(sound)
                .change(
                        CONTENT_TYPES,
                        types -> types.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));

        assertRefused(binary.bytes(), Problem.NOT_A_WORKBOOK, Map.of());
    }

    @Test
    void isAnOldExcelFile() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet("Chapter 1");
            old.write(out);
        }

        assertRefused(out.toByteArray(), Problem.OLD_EXCEL_FORMAT, Map.of());
    }

    @Test
    void isEncrypted() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem();
                var content = OPCPackage.open(new ByteArrayInputStream(sound))) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var encrypted = encryptor.getDataStream(container)) {
                content.save(encrypted);
            }
            container.writeFilesystem(out);
        }

        assertRefused(out.toByteArray(), Problem.ENCRYPTED_WORKBOOK, Map.of());
    }

    @Test
    void isAWorkbookWithMacrosByItsType() {
        var macros = ZipEdit.of(sound)
                .change(
                        CONTENT_TYPES,
                        types -> types.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));

        assertRefused(macros.bytes(), Problem.MACROS_NOT_ALLOWED, Map.of());
    }

    @Test
    void isAWorkbookWithMacrosUnderAnotherName() {
        var macros = ZipEdit.of(sound).put("xl/vbaProject.bin", "Sub Auto_Open()");

        assertRefused(macros.bytes(), Problem.MACROS_NOT_ALLOWED, Map.of());
    }

    @Test
    void hasMacrosOfTheOldKind() {
        var macros = ZipEdit.of(sound).put("xl/macrosheets/sheet1.xml", "<xm:macrosheet xmlns:xm='m'/>");

        assertRefused(macros.bytes(), Problem.MACROS_NOT_ALLOWED, Map.of());
    }

    @Test
    void linksToAnotherWorkbook() {
        var linked = ZipEdit.of(sound).put("xl/externalLinks/externalLink1.xml", "<externalLink/>");

        assertRefused(
                linked.bytes(),
                Problem.EXTERNAL_LINK_NOT_ALLOWED,
                Map.of("part", "xl/externallinks/externallink1.xml"));
    }

    @Test
    void linksToAnotherWorkbookUnderAnotherName() {
        var linked =
                ZipEdit.of(sound).put("xl/worksheets/_rels/sheet1.xml.rels", tie("externalLink", "../harmless.xml"));

        assertRefused(linked.bytes(), Problem.EXTERNAL_LINK_NOT_ALLOWED, Map.of("part", "../harmless.xml"));
    }

    @Test
    void embedsAnObject() {
        var embedded = ZipEdit.of(sound).put("xl/embeddings/oleObject1.bin", "anything");

        assertRefused(
                embedded.bytes(), Problem.EMBEDDED_OBJECT_NOT_ALLOWED, Map.of("part", "xl/embeddings/oleobject1.bin"));
    }

    @Test
    void embedsAnObjectUnderAnotherName() {
        var embedded = ZipEdit.of(sound).put("xl/worksheets/_rels/sheet1.xml.rels", tie("oleObject", "x.bin"));

        assertRefused(embedded.bytes(), Problem.EMBEDDED_OBJECT_NOT_ALLOWED, Map.of("part", "x.bin"));
    }

    private static String tie(String kind, String target) {
        return "<Relationships><Relationship Id='a' Type='http://example.org/relationships/%s' Target='%s'/></Relationships>"
                .formatted(kind, target);
    }

    @Test
    void unpacksToTooMuchInOnePart() {
        var bomb = ZipEdit.of(sound).put(FIRST_SHEET, new byte[(20 << 20) + 1]);

        assertRefused(bomb.bytes(), Problem.WORKBOOK_UNPACKS_TOO_LARGE, Map.of("part", FIRST_SHEET));
    }

    @Test
    void unpacksToTooMuchInAllParts() {
        var bomb = ZipEdit.of(sound);
        IntStream.rangeClosed(1, 4).forEach(number -> bomb.put("xl/media/" + number, new byte[19 << 20]));

        assertRefused(bomb.bytes(), Problem.WORKBOOK_UNPACKS_TOO_LARGE, Map.of("part", "xl/media/4"));
    }

    @Test
    void unpacksToMoreThanItClaims() {
        var bomb = ZipEdit.empty().put("bomb", new byte[1 << 20]).bytes();
        var directory = bomb.length - 22 - 46 - "bomb".length();
        Arrays.fill(bomb, directory + 24, directory + 28, (byte) 0);
        bomb[directory + 24] = 100;

        assertRefused(bomb, Problem.WORKBOOK_UNPACKS_TOO_LARGE, Map.of("part", "bomb"));
    }

    @Test
    void hasTooManyParts() {
        var bomb = ZipEdit.of(sound);
        IntStream.rangeClosed(1, 501).forEach(number -> bomb.put("xl/media/" + number, ""));

        assertRefused(bomb.bytes(), Problem.WORKBOOK_UNPACKS_TOO_LARGE, Map.of("part", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", FIRST_SHEET, "docProps/core.xml", "_rels/.rels", CONTENT_TYPES})
    void declaresAnEntity(String part) {
        var hostile = ZipEdit.of(sound).change(part, xml -> xml.replace("?>", "?>" + ENTITY));

        assertRefused(hostile.bytes(), Problem.XML_ENTITY_NOT_ALLOWED, Map.of("part", part.toLowerCase()));
    }

    @Test
    void declaresAnEntityInAnotherEncoding() {
        var part = "xl/sharedStrings.xml";
        var zip = ZipEdit.of(sound);
        var hostile = zip.text(part).replace("UTF-8", "UTF-16").replace("?>", "?>" + ENTITY);

        assertRefused(
                zip.put(part, hostile.getBytes(UTF_16)).bytes(),
                Problem.XML_ENTITY_NOT_ALLOWED,
                Map.of("part", part.toLowerCase()));
    }

    @Test
    void isCutOff() {
        for (var length : List.of(100, sound.length / 2, sound.length - 1)) {
            assertRefused(Arrays.copyOf(sound, length), Problem.DAMAGED_WORKBOOK, Map.of());
        }
    }

    @Test
    void hasASheetThatBreaksOff() {
        var broken = ZipEdit.of(sound).change("xl/worksheets/sheet2.xml", xml -> xml.substring(0, xml.length() / 2));

        assertRefused(broken.bytes(), Problem.DAMAGED_WORKBOOK, Map.of());
    }

    @Test
    void refersToATextThatIsNotThere() {
        var broken = ZipEdit.of(sound)
                .change("xl/worksheets/sheet2.xml", xml -> xml.replaceFirst("<v>[0-9]+</v>", "<v>99999</v>"));

        assertRefused(broken.bytes(), Problem.DAMAGED_WORKBOOK, Map.of());
    }

    @Test
    void hasLostItsHiddenSheet() {
        var lost = ZipEdit.of(sound)
                .change("xl/workbook.xml", xml -> xml.replaceFirst("<sheet name=\"rapporteur\"[^>]*>", ""))
                .remove(HIDDEN_SHEET);

        assertRefused(lost.bytes(), Problem.WORKBOOK_WITHOUT_IDENTITY, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"instrument", "edition", "state", "language", "definition", "revision"})
    void hasLostALineOfItsHiddenSheet(String key) {
        var lost = ZipEdit.of(sound)
                .change("xl/sharedStrings.xml", xml -> xml.replace("<t>" + key + "</t>", "<t>lost</t>"));

        assertRefused(lost.bytes(), Problem.WORKBOOK_WITHOUT_IDENTITY, Map.of());
    }

    @Test
    void isAnotherStates() {
        assertRefused(
                claiming("AUT", "TGO"),
                Problem.WORKBOOK_OF_ANOTHER_STATE,
                Map.of("found", "Togo", "expected", "Austria"));
    }

    @Test
    void isOfAStateThatNobodyKnows() {
        assertRefused(
                claiming("AUT", "XXX"),
                Problem.WORKBOOK_OF_ANOTHER_STATE,
                Map.of("found", "XXX", "expected", "Austria"));
    }

    @Test
    void isOfAnotherEdition() {
        assertRefused(
                claiming("2026", "2025"),
                Problem.WORKBOOK_OF_ANOTHER_EDITION,
                Map.of("found", "2025", "expected", "2026"));
    }

    @Test
    void isOfAnotherInstrument() {
        assertRefused(
                claiming("small", "ungass-2016"),
                Problem.WORKBOOK_OF_ANOTHER_INSTRUMENT,
                Map.of("found", "ungass-2016", "expected", "small"));
    }

    @Test
    void isOfADefinitionThatIsNotKnown() {
        var hash = printed.questionnaire().definitionHash();

        assertRefused(
                claiming(hash, "0".repeat(64)),
                Problem.WORKBOOK_OF_UNKNOWN_DEFINITION,
                Map.of("found", "0".repeat(64), "expected", hash));
    }

    private byte[] claiming(String truth, String claim) {
        return ZipEdit.of(sound)
                .change("xl/sharedStrings.xml", xml -> xml.replace("<t>" + truth + "</t>", "<t>" + claim + "</t>"))
                .bytes();
    }

    @Test
    void holdsALongTextInVeryManyCells() {
        var number = ZipEdit.of(sound).text("xl/sharedStrings.xml").split("<si>", -1).length - 1;
        var cells = "<row r=\"900\"><c t=\"s\"><v>%d</v></c></row>"
                .formatted(number)
                .repeat(7_000);
        var shared = "<si><t>" + "x".repeat(10_000) + "</t></si>";
        var flooded = ZipEdit.of(sound)
                .change("xl/worksheets/sheet2.xml", xml -> xml.replace("</sheetData>", cells + "</sheetData>"))
                .change("xl/sharedStrings.xml", xml -> xml.replace("</sst>", shared + "</sst>"));

        assertRefusedFor(flooded.bytes(), Problem.WORKBOOK_UNPACKS_TOO_LARGE);
    }

    @Test
    void readsOnePartAsSeveralSheets() {
        var twice = ZipEdit.of(sound)
                .change(
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst("(<sheet name=\"[^\"]+\")([^>]*/>)", "$1$2<sheet name=\"Again\"$2"));

        assertRefused(twice.bytes(), Problem.DAMAGED_WORKBOOK, Map.of());
    }

    @Test
    void hasACellTwice() {
        var cells = "<row r=\"900\"><c r=\"E900\"><v>1</v></c><c r=\"E900\"><v>2</v></c></row>";
        var twice = ZipEdit.of(sound)
                .change("xl/worksheets/sheet2.xml", xml -> xml.replace("</sheetData>", cells + "</sheetData>"));

        assertRefused(twice.bytes(), Problem.DAMAGED_WORKBOOK, Map.of());
    }

    @Test
    void getsAnAnswerHoweverItIsDamaged() {
        var random = new Random(2016);
        for (var round = 0; round < 2_000; round++) {
            var damaged = sound.clone();
            for (var hits = 1 + random.nextInt(8); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(printed.read(damaged)).isNotNull();
        }
    }

    @Test
    void getsAnAnswerHoweverItsXmlIsDamaged() {
        var random = new Random(2009);
        var parts = List.of("xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml");
        for (var round = 0; round < 2_000; round++) {
            var zip = ZipEdit.of(sound);
            var part = parts.get(round % parts.size());
            var xml = zip.text(part).getBytes(UTF_8);
            for (var hits = 1 + random.nextInt(4); hits > 0; hits--) {
                xml[random.nextInt(xml.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "<>&\"9-/".charAt(random.nextInt(7)));
            }
            assertThat(printed.read(zip.put(part, xml).bytes())).isNotNull();
        }
    }

    private void assertRefusedFor(byte[] file, Problem problem) {
        assertThat(printed.read(file))
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> assertThat(refused.problem())
                        .isEqualTo(problem));
    }

    private void assertRefused(byte[] file, Problem problem, Map<String, Object> arguments) {
        assertThat(printed.read(file)).isEqualTo(new Reading.Refused(problem, arguments));
    }
}
