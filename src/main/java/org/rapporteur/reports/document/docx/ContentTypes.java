package org.rapporteur.reports.document.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The list that says of what kind each part of a package is. */
final class ContentTypes {

    private final Map<String, String> types = new LinkedHashMap<>();

    void add(String part, String type) {
        types.put(part, type);
    }

    byte[] written() {
        var xml = new WordXml();
        xml.start("Types").attribute("xmlns", Namespaces.PACKAGE + "/content-types");
        extension(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        extension(xml, "xml", "application/xml");
        extension(xml, "xlsx", Namespaces.CONTENT + "spreadsheetml.sheet");
        types.forEach((part, type) -> xml.start("Override")
                .attribute("PartName", "/" + part)
                .attribute("ContentType", type)
                .end());
        return xml.end().bytes();
    }

    private static void extension(WordXml xml, String extension, String type) {
        xml.start("Default").attribute("Extension", extension).attribute("ContentType", type);
        xml.end();
    }
}
