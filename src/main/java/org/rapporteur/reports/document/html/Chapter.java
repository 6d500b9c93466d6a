package org.rapporteur.reports.document.html;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Block.Heading;

/** A heading of the table of contents and those below it. */
public record Chapter(Heading heading, List<Heading> sections) {

    /** Those of levels 1 and 2. A section before the first chapter counts as a chapter. */
    static List<Chapter> of(List<Block> blocks) {
        var chapters = new ArrayList<Chapter>();
        for (var block : blocks) {
            if (block instanceof Heading heading && heading.level() < 3) {
                if (heading.level() == 1 || chapters.isEmpty()) {
                    chapters.add(new Chapter(heading, new ArrayList<>()));
                } else {
                    chapters.get(chapters.size() - 1).sections().add(heading);
                }
            }
        }
        return chapters;
    }
}
