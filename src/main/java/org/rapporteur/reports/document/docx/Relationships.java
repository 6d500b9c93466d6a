package org.rapporteur.reports.document.docx;

import java.util.ArrayList;
import java.util.List;

/** What a part of a package refers to, all of it within the package. */
final class Relationships {

    private final List<Target> targets = new ArrayList<>();

    /** @return by which the part refers to it */
    String add(String type, String target) {
        targets.add(new Target(type, target));
        return id(targets.size());
    }

    /** @param number from 1, in the order of adding */
    static String id(int number) {
        return "rId" + number;
    }

    byte[] written() {
        var xml = new WordXml();
        xml.start("Relationships").attribute("xmlns", Namespaces.PACKAGE + "/relationships");
        for (var i = 0; i < targets.size(); i++) {
            xml.start("Relationship").attribute("Id", id(i + 1)).attribute("Type", targets.get(i).type);
            xml.attribute("Target", targets.get(i).address).end();
        }
        return xml.end().bytes();
    }

    private record Target(String type, String address) {}
}
