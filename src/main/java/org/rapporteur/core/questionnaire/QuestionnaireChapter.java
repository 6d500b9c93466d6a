package org.rapporteur.core.questionnaire;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Chapter;

/** A chapter as an edition asks it: one page of the form, one sheet of the workbook. */
public record QuestionnaireChapter(Chapter chapter, List<Section> sections) {
    public QuestionnaireChapter {
        Objects.requireNonNull(chapter);
        sections = List.copyOf(sections);
    }

    public int number() {
        return chapter.number();
    }

    /** Its items, in the order in which they are asked. */
    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }
}
