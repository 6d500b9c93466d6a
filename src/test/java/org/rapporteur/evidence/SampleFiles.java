package org.rapporteur.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.poi.POIDocument;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.rapporteur.testing.ZipEdit;

/** Small files of every kind, real as far as a library writes them. */
public final class SampleFiles {

    private static final byte[] WORD_HEADER = {(byte) 0xEC, (byte) 0xA5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int WORD_FLAGS = 0x0B;

    private SampleFiles() {}

    public static byte[] pdf() {
        return bytes(
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\n"
                        + "endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n"
                        + "trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n101\n%%EOF\n");
    }

    public static byte[] docx() {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("A law of 2019.");
            return written(document::write);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] xlsx() {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            return written(workbook::write);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] pptx() {
        try (var show = new XMLSlideShow()) {
            show.createSlide();
            return written(show::write);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As Word writes it: the main part says that it may hold macros. */
    public static byte[] docm() {
        return ZipEdit.of(docx())
                .change(
                        "[Content_Types].xml",
                        types -> types.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"))
                .bytes();
    }

    /** @param type such as {@code text} */
    public static byte[] openDocument(String type) {
        return ZipEdit.empty()
                .put("mimetype", "application/vnd.oasis.opendocument." + type)
                .put("content.xml", "<office:document-content/>")
                .put("META-INF/manifest.xml", "<manifest:manifest/>")
                .bytes();
    }

    public static byte[] doc() {
        return compound("WordDocument", WORD_HEADER);
    }

    public static byte[] encryptedDoc() {
        var header = WORD_HEADER.clone();
        header[WORD_FLAGS] = 1;
        return compound("WordDocument", header);
    }

    public static byte[] xls() {
        return written(xls("Returns"));
    }

    public static HSSFWorkbook xls(String sheet) {
        var workbook = new HSSFWorkbook();
        workbook.createSheet(sheet);
        return workbook;
    }

    /** @param hasMacros as the presentation's own record says */
    public static byte[] ppt(boolean hasMacros) {
        var document = new byte[] {
            0xF,
            0,
            (byte) 0xE8,
            3,
            28,
            0,
            0,
            0, // the document, which holds
            0xF,
            0,
            (byte) 0xFF,
            3,
            20,
            0,
            0,
            0, // a container about macros, which holds
            2,
            0,
            0,
            4,
            12,
            0,
            0,
            0,
            1,
            0,
            0,
            0,
            (byte) (hasMacros ? 1 : 0),
            0,
            0,
            0,
            2,
            0,
            0,
            0
        };
        return compound("PowerPoint Document", document, "Current User", new byte[32]);
    }

    /** What Office makes of a new document with a password. */
    public static byte[] encrypted() {
        return compound("EncryptionInfo", new byte[32], "EncryptedPackage", new byte[64]);
    }

    /** @param streams name, content, name, content and so on */
    public static byte[] compound(Object... streams) {
        try (var container = new POIFSFileSystem()) {
            for (var i = 0; i < streams.length; i += 2) {
                container.createDocument(new ByteArrayInputStream((byte[]) streams[i + 1]), (String) streams[i]);
            }
            return written(container::writeFilesystem);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] xlsWithMacros() {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(xls()))) {
            container
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDirectory("VBA")
                    .createDocument("dir", new ByteArrayInputStream(new byte[16]));
            return written(container::writeFilesystem);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** @param format as the platform calls it: png, jpg, gif or tiff */
    public static byte[] picture(String format) {
        return written(out -> {
            if (!ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out)) {
                throw new AssertionError("no picture as " + format);
            }
        });
    }

    public static byte[] webp() {
        return bytes("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\u0010\u0007\u0010\u0011\u0011\u0088\u0088\u00fe\u0007\0");
    }

    /** @param text one character for a byte */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] together(byte[] first, byte[] second) {
        return written(out -> {
            out.write(first);
            out.write(second);
        });
    }

    private static byte[] written(POIDocument document) {
        return written(document::write);
    }

    private static byte[] written(Writing writing) {
        try (var out = new ByteArrayOutputStream()) {
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
