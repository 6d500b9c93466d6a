package org.rapporteur.reports.sdmx;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A structure message in the making. The library escapes whatever is put in. */
final class StructureXml {

    private static final String LANGUAGE = "en";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final XMLStreamWriter writer;

    StructureXml() {
        try {
            writer = new OutputFactoryImpl().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw notWritten(e);
        }
    }

    /** The name spaces of the standard, with the prefixes that its own examples have. */
    enum Space {
        MESSAGE("mes"),
        STRUCTURE("str"),
        COMMON("com");

        private final String prefix;

        Space(String prefix) {
            this.prefix = prefix;
        }

        private String uri() {
            return "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can go wrong in writing, which nothing does in memory. */
    private interface Step {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    /** Opens the document with its root element. */
    StructureXml root(String name) {
        return write(to -> {
            to.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            to.writeStartElement(Space.MESSAGE.prefix, name, Space.MESSAGE.uri());
            for (var space : Space.values()) {
                to.writeNamespace(space.prefix, space.uri());
            }
        });
    }

    StructureXml start(Space space, String name) {
        return write(to -> to.writeStartElement(space.prefix, name, space.uri()));
    }

    /** Opens an element of the structure's name space. */
    StructureXml start(String name) {
        return start(Space.STRUCTURE, name);
    }

    StructureXml attribute(String name, String value) {
        return write(to -> to.writeAttribute(name, value));
    }

    StructureXml end() {
        return write(XMLStreamWriter::writeEndElement);
    }

    /** An element that holds nothing but text. */
    StructureXml element(Space space, String name, String text) {
        return start(space, name).write(to -> to.writeCharacters(text)).end();
    }

    /** A text for people. */
    StructureXml text(String name, String text) {
        return start(Space.COMMON, name)
                .write(to -> to.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", LANGUAGE))
                .write(to -> to.writeCharacters(text))
                .end();
    }

    /** Opens an artefact that the agency maintains. */
    StructureXml maintained(String element, String id, String version) {
        return start(element)
                .attribute("id", id)
                .attribute("agencyID", Artefacts.AGENCY)
                .attribute("version", version);
    }

    /** A reference to an artefact that the agency maintains. */
    StructureXml reference(String element, String id, String version, String type, String box) {
        return start(element)
                .ref()
                .attribute("id", id)
                .attribute("version", version)
                .attribute("agencyID", Artefacts.AGENCY)
                .attribute("package", box)
                .attribute("class", type)
                .end()
                .end();
    }

    /** A reference to something of the same artefact. */
    StructureXml reference(String element, String id) {
        return start(element).ref().attribute("id", id).end().end();
    }

    /** Opens what refers, which is in no name space. */
    StructureXml ref() {
        return write(to -> to.writeStartElement("Ref"));
    }

    byte[] bytes() {
        write(XMLStreamWriter::writeEndDocument);
        write(XMLStreamWriter::close);
        return bytes.toByteArray();
    }

    private StructureXml write(Step step) {
        try {
            step.write(writer);
            return this;
        } catch (XMLStreamException e) {
            throw notWritten(e);
        }
    }

    private static IllegalStateException notWritten(XMLStreamException cause) {
        return new IllegalStateException("every structure can be written in memory", cause);
    }
}
