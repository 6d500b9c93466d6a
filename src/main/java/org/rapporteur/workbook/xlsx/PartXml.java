package org.rapporteur.workbook.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.problem.Problem;

/** Pulls the events of a part's XML. A document type, which is where entities come from, is refused at sight. */
final class PartXml {

    private static final XMLInputFactory FACTORY = hardened();

    private final XMLStreamReader reader;

    private PartXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory hardened() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Opens a part at its root element, whatever its encoding. */
    static PartXml open(String part, byte[] bytes) throws Refusal, XMLStreamException {
        var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw Refusal.of(Problem.XML_ENTITY_NOT_ALLOWED, part);
            }
        }
        return new PartXml(reader);
    }

    /** Goes to the next start of an element, at whatever depth; false at the end of the part. */
    boolean nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element directly within an element of that name; false at the end of that element. */
    boolean nextWithin(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    /** Passes over the present element with all that is in it. */
    void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    String name() {
        return reader.getLocalName();
    }

    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** An attribute by its local name; {@code null} where there is none, as for most attributes of most cells. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The text of the present element, which ends there. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }
}
