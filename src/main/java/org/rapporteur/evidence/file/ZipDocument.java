package org.rapporteur.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.evidence.file.Inspection.Reason;
import org.rapporteur.evidence.file.Inspection.Refused;
import org.rapporteur.evidence.file.Inspection.Taken;

/**
 * Office documents in an archive, by what they say of themselves: OpenDocument in {@code mimetype} (OpenDocument 1.3,
 * part 2, 3.3), Office Open XML in {@code [Content_Types].xml} (ECMA-376, part 2, 10.1.2.2).
 */
final class ZipDocument {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_ENTRIES = 10_000;

    /** In bytes as unpacked; what a bigger part holds behind that is not read. */
    private static final int MOST_OF_A_PART = 1 << 20;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            FileType.DOCX.mediaType() + ".main+xml", FileType.DOCX,
            FileType.XLSX.mediaType() + ".main+xml", FileType.XLSX,
            FileType.PPTX.mediaType() + ".main+xml", FileType.PPTX);
    private static final Map<String, FileType> MIME_TYPES = Map.of(
            FileType.ODT.mediaType(), FileType.ODT,
            FileType.ODS.mediaType(), FileType.ODS,
            FileType.ODP.mediaType(), FileType.ODP);

    private final ZipFile archive;
    private final List<String> names = new ArrayList<>();

    private ZipDocument(ZipFile archive) {
        this.archive = archive;
    }

    /** The libraries meet an archive that contradicts itself, or is cut off, with exceptions of several kinds. */
    static Inspection inspect(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return new ZipDocument(archive).inspect();
        } catch (ZipException | EOFException | XMLStreamException | RuntimeException e) {
            return new Refused(Reason.DAMAGED);
        }
    }

    private Inspection inspect() throws IOException, XMLStreamException {
        if (archive.size() > MOST_ENTRIES) {
            return new Refused(Reason.ARCHIVE);
        }
        archive.stream().forEach(entry -> names.add(entry.getName().toLowerCase(Locale.ROOT)));
        if (new HashSet<>(names).size() < names.size()) {
            return new Refused(Reason.DAMAGED); // programs would disagree about which of two parts counts
        }
        var isOpenDocument = archive.getEntry(MIME_TYPE) != null;
        var isOfficeOpenXml = archive.getEntry(CONTENT_TYPES) != null;
        if (isOpenDocument == isOfficeOpenXml) {
            return new Refused(Reason.ARCHIVE);
        }
        return isOpenDocument ? openDocument() : officeOpenXml();
    }

    private Inspection openDocument() throws IOException {
        var type = MIME_TYPES.get(new String(part(MIME_TYPE), StandardCharsets.US_ASCII));
        if (type == null) {
            return new Refused(Reason.OTHER_OFFICE);
        }
        if (contains("basic/") || contains("scripts/")) {
            return new Refused(Reason.MACROS);
        }
        var manifest = archive.getEntry(MANIFEST) == null ? "" : new String(part(MANIFEST), StandardCharsets.UTF_8);
        return contains("encrypted-package") || manifest.contains("encryption-data")
                ? new Refused(Reason.ENCRYPTED)
                : new Taken(type);
    }

    private Inspection officeOpenXml() throws IOException, XMLStreamException {
        var types = contentTypes();
        var hasPrograms = types.stream().anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"));
        if (hasPrograms || contains("vbaproject") || contains("/macrosheets/") || contains("/activex/")) {
            return new Refused(Reason.MACROS);
        }
        var main =
                types.stream().map(MAIN_PARTS::get).filter(type -> type != null).toList();
        return main.size() == 1 ? new Taken(main.get(0)) : new Refused(Reason.OTHER_OFFICE);
    }

    private boolean contains(String part) {
        return names.stream().anyMatch(name -> name.contains(part));
    }

    /** In lower case. */
    private List<String> contentTypes() throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part(CONTENT_TYPES)));
        var types = new ArrayList<String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                Optional.ofNullable(xml.getAttributeValue(null, "ContentType"))
                        .map(type -> type.strip().toLowerCase(Locale.ROOT))
                        .ifPresent(types::add);
            }
        }
        return types;
    }

    private byte[] part(String name) throws IOException {
        try (var content = archive.getInputStream(archive.getEntry(name))) {
            return content.readNBytes(MOST_OF_A_PART);
        }
    }
}
