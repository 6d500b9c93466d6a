package org.rapporteur.core.questionnaire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that an edition asks, in order. */
public final class Questionnaire {

    private final String instrument;
    private final Edition edition;
    private final List<QuestionnaireChapter> chapters;
    private final Map<ItemCode, Item> items;
    private final String definitionHash;

    /** @throws IllegalArgumentException where two items bear the same code */
    public Questionnaire(String instrument, Edition edition, List<QuestionnaireChapter> chapters) {
        this.instrument = instrument;
        this.edition = edition;
        this.chapters = List.copyOf(chapters);
        this.items = index(chapters);
        this.definitionHash = DefinitionHash.of(this);
    }

    public String instrument() {
        return instrument;
    }

    public Edition edition() {
        return edition;
    }

    public int year() {
        return edition.year();
    }

    public LocalDate due() {
        return edition.due();
    }

    public List<QuestionnaireChapter> chapters() {
        return chapters;
    }

    public Optional<QuestionnaireChapter> chapter(int number) {
        return chapters.stream().filter(chapter -> chapter.number() == number).findFirst();
    }

    /** All items, in the order in which they are asked. */
    public Collection<Item> items() {
        return items.values();
    }

    public Optional<Item> item(ItemCode code) {
        return Optional.ofNullable(items.get(code));
    }

    /** SHA-256 in lower-case hexadecimal over all that makes up the definition; equal definitions have equal hashes. */
    public String definitionHash() {
        return definitionHash;
    }

    private static Map<ItemCode, Item> index(List<QuestionnaireChapter> chapters) {
        var index = new LinkedHashMap<ItemCode, Item>();
        chapters.stream().flatMap(QuestionnaireChapter::items).forEach(item -> {
            if (index.put(item.code(), item) != null) {
                throw new IllegalArgumentException("item " + item.code() + " is there twice");
            }
        });
        return Collections.unmodifiableMap(index);
    }
}
