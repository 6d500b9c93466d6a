package org.rapporteur.workbook.xlsx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.problem.Problem;

/** Lets only a file through that is a workbook and nothing but data. */
final class WorkbookGuard {

    private static final String CONTENT_TYPES = "[content_types].xml";

    /** What parts may not be called, in lower case. */
    private static final Map<String, Problem> NAMES = Map.of(
            "vbaproject.bin", Problem.MACROS_NOT_ALLOWED,
            "/macrosheets/", Problem.MACROS_NOT_ALLOWED,
            "/externallinks/", Problem.EXTERNAL_LINK_NOT_ALLOWED,
            "xl/connections.xml", Problem.EXTERNAL_LINK_NOT_ALLOWED,
            "/embeddings/", Problem.EMBEDDED_OBJECT_NOT_ALLOWED,
            "/activex/", Problem.EMBEDDED_OBJECT_NOT_ALLOWED);

    /** What parts may not be tied as, whatever they are called. */
    private static final Map<String, Problem> KINDS = Map.of(
            "vbaProject", Problem.MACROS_NOT_ALLOWED,
            "xlMacrosheet", Problem.MACROS_NOT_ALLOWED,
            "xlIntlMacrosheet", Problem.MACROS_NOT_ALLOWED,
            "externalLink", Problem.EXTERNAL_LINK_NOT_ALLOWED,
            "externalLinkPath", Problem.EXTERNAL_LINK_NOT_ALLOWED,
            "connections", Problem.EXTERNAL_LINK_NOT_ALLOWED,
            "oleObject", Problem.EMBEDDED_OBJECT_NOT_ALLOWED,
            "package", Problem.EMBEDDED_OBJECT_NOT_ALLOWED,
            "control", Problem.EMBEDDED_OBJECT_NOT_ALLOWED);

    private WorkbookGuard() {}

    static Parts pass(byte[] file) throws Refusal, XMLStreamException {
        checkContainer(file);
        var parts = new Parts(Archive.unpack(file));
        if (parts.find(CONTENT_TYPES).isEmpty()) {
            throw new Refusal(Problem.NOT_A_WORKBOOK);
        }
        for (var part : parts.byName().entrySet()) {
            checkName(part.getKey());
            checkProlog(part.getKey(), part.getValue());
        }
        checkContentTypes(parts.require(CONTENT_TYPES));
        for (var part : parts.byName().entrySet()) {
            checkTies(part.getKey(), part.getValue());
        }
        return parts;
    }

    private static void checkContainer(byte[] file) throws Refusal {
        var compound = new CompoundFile(file);
        if (compound.isOne() && compound.hasStream("EncryptedPackage")) {
            throw new Refusal(Problem.ENCRYPTED_WORKBOOK);
        }
        if (compound.isOne() && (compound.hasStream("Workbook") || compound.hasStream("Book"))) {
            throw new Refusal(Problem.OLD_EXCEL_FORMAT);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K' || file[2] != 3 || file[3] != 4) {
            throw new Refusal(Problem.NOT_A_WORKBOOK);
        }
    }

    private static void checkName(String part) throws Refusal {
        for (var name : NAMES.entrySet()) {
            if (part.contains(name.getKey())) {
                throw refusal(name.getValue(), part);
            }
        }
    }

    private static void checkProlog(String part, byte[] bytes) throws Refusal, XMLStreamException {
        if (part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml")) {
            PartXml.open(part, bytes);
        }
    }

    private static void checkContentTypes(byte[] bytes) throws Refusal, XMLStreamException {
        var xml = PartXml.open(CONTENT_TYPES, bytes);
        while (xml.nextElement()) {
            var type = xml.attribute("ContentType", "").toLowerCase(Locale.ROOT);
            if (type.contains("ms-excel.sheet.binary")) {
                throw new Refusal(Problem.NOT_A_WORKBOOK);
            }
            if (type.contains("macroenabled") || type.contains("vbaproject")) {
                throw new Refusal(Problem.MACROS_NOT_ALLOWED);
            }
        }
    }

    private static void checkTies(String part, byte[] bytes) throws Refusal, XMLStreamException {
        if (!part.endsWith(".rels")) {
            return;
        }
        for (var tie : Relationships.read("", part, bytes).all()) {
            var problem = Optional.ofNullable(KINDS.get(tie.kind()));
            if (problem.isPresent()) {
                throw refusal(problem.get(), tie.target());
            }
        }
    }

    private static Refusal refusal(Problem problem, String part) {
        return problem == Problem.MACROS_NOT_ALLOWED ? new Refusal(problem) : Refusal.of(problem, part);
    }
}
