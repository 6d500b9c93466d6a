package org.rapporteur.reports.document.docx;

import java.time.temporal.ChronoUnit;
import org.rapporteur.reports.document.Document.Properties;

/** What the file says of itself. */
final class PropertiesXml {

    private final Properties properties;

    PropertiesXml(Properties properties) {
        this.properties = properties;
    }

    byte[] written() {
        var xml = new WordXml();
        xml.start("cp:coreProperties").attribute("xmlns:cp", Namespaces.PACKAGE + "/metadata/core-properties");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.start("dc:title").text(properties.title()).end();
        xml.start("dc:subject").text(properties.subject()).end();
        xml.start("dc:creator").text(properties.creator()).end();
        xml.start("cp:lastModifiedBy").text(properties.creator()).end();
        xml.start("dc:language").text(properties.language().toLanguageTag()).end();
        time(xml, "dcterms:created");
        time(xml, "dcterms:modified");
        return xml.end().bytes();
    }

    private void time(WordXml xml, String name) {
        xml.start(name).attribute("xsi:type", "dcterms:W3CDTF");
        xml.text(properties.created().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.end();
    }
}
