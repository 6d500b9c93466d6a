package org.rapporteur.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The part that lists the sheets. @param from1904 whether dates count from 1904, as on old Macintoshes */
record WorkbookPart(List<ListedSheet> sheets, boolean from1904) {

    static WorkbookPart read(String part, byte[] bytes) throws Refusal, XMLStreamException {
        var xml = PartXml.open(part, bytes);
        var sheets = new ArrayList<ListedSheet>();
        var from1904 = false;
        while (xml.nextElement()) {
            if (xml.is("workbookPr")) {
                var value = xml.attribute("date1904", "0");
                from1904 = value.equals("1") || value.equals("true");
            } else if (xml.is("sheet")) {
                sheets.add(new ListedSheet(xml.attribute("name", ""), xml.attribute("id", "")));
            }
        }
        return new WorkbookPart(List.copyOf(sheets), from1904);
    }

    record ListedSheet(String name, String relationship) {}
}
