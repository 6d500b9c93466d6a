package org.rapporteur.reports.sdmx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of SDMX-ML 2.1 that the standard publishes. */
final class SdmxSchema {

    private static final Schema SCHEMA = read();

    private SdmxSchema() {}

    /** @throws SAXException at the first thing that the standard does not allow */
    static void validate(byte[] message) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(message)));
    }

    private static Schema read() {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newSchema(SdmxSchema.class.getResource("/schemaorg_apache_xmlbeans/src/SDMXMessage.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
