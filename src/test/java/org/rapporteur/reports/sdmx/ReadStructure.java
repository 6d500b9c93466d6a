package org.rapporteur.reports.sdmx;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A structure message read with another library than wrote it. Paths know no name spaces. */
final class ReadStructure {

    private final Document document;

    ReadStructure(byte[] message) throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(message));
    }

    /** What an XPath finds, in the order of the message. */
    List<String> all(String path) throws Exception {
        var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    String one(String path) throws Exception {
        var found = all(path);
        if (found.size() != 1) {
            throw new AssertionError(path + " finds " + found);
        }
        return found.get(0);
    }

    /** The ids of all codes of a list. */
    List<String> codes(String list) throws Exception {
        return all("//*[name()='str:Codelist'][@id='" + list + "']/*[name()='str:Code']/@id");
    }

    /** A part of a code, such as its {@code com:Name}. */
    String of(String list, String code, String part) throws Exception {
        return one("//*[name()='str:Codelist'][@id='" + list + "']/*[name()='str:Code'][@id='" + code + "']/*[name()='"
                + part + "']");
    }

    /** The code that a code is a part of; empty for none. */
    List<String> parents(String list, String code) throws Exception {
        return all("//*[name()='str:Codelist'][@id='" + list + "']/*[name()='str:Code'][@id='" + code
                + "']/*[name()='str:Parent']/Ref/@id");
    }

    /** The code list of each component that has one. */
    String listOf(String component) throws Exception {
        return one(
                "//*[@id='" + component + "']/*[name()='str:LocalRepresentation']/*[name()='str:Enumeration']/Ref/@id");
    }
}
