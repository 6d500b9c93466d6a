package org.rapporteur.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a part of the package is tied to. */
record Relationships(List<Relationship> all) {

    Relationships {
        all = List.copyOf(all);
    }

    /** @param part the part whose ties are read; an empty name stands for the package itself */
    static Relationships of(Parts parts, String part) throws Refusal, XMLStreamException {
        var slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var file = folder + "_rels/" + part.substring(slash) + ".rels";
        var bytes = parts.find(file);
        return bytes.isEmpty() ? new Relationships(List.of()) : read(folder, file, bytes.get());
    }

    /** @param folder that targets are relative to, with a slash at its end, or empty */
    static Relationships read(String folder, String file, byte[] bytes) throws Refusal, XMLStreamException {
        var xml = PartXml.open(file, bytes);
        var found = new ArrayList<Relationship>();
        while (xml.nextElement()) {
            if (xml.is("Relationship")) {
                found.add(new Relationship(
                        xml.attribute("Id", ""),
                        kind(xml.attribute("Type", "")),
                        resolve(folder, xml.attribute("Target", ""))));
            }
        }
        return new Relationships(found);
    }

    /** The last word of the type's address: the one thing that the two editions of the standard agree on. */
    private static String kind(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var base = folder;
        var rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring("../".length());
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    Optional<String> target(String kind) {
        return all.stream()
                .filter(tie -> tie.kind.equals(kind))
                .map(Relationship::target)
                .findFirst();
    }

    Optional<Relationship> byId(String id) {
        return all.stream().filter(tie -> tie.id.equals(id)).findFirst();
    }

    record Relationship(String id, String kind, String target) {}
}
