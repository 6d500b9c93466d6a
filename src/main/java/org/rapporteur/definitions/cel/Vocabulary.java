package org.rapporteur.definitions.cel;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What an expression may read. */
public final class Vocabulary {

    private final Map<String, Word> names;
    private final Function<String, Optional<Word>> items;

    /**
     * @param names of this edition's answers; with {@code previous.} before them they stand for those of the edition
     *     before
     * @param items what {@code item("1.a.status")} stands for, by the code; empty for a code that is none
     */
    public Vocabulary(Map<String, Word> names, Function<String, Optional<Word>> items) {
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        this.items = items;
    }

    /** What a name or the code of an item stands for; empty where it stands for nothing. */
    public Optional<Word> find(String name) {
        return Optional.ofNullable(names.get(name)).or(() -> items.apply(name));
    }

    /** In the order in which a person reads them. */
    public Collection<String> names() {
        return names.keySet();
    }

    Map<String, Word> words() {
        return names;
    }

    /**
     * What a name stands for.
     *
     * @param options the codes of a choice; empty for what is none
     * @param most how many answers a list holds at the most
     */
    public record Word(Kind kind, List<String> options, int most) {
        public Word {
            Objects.requireNonNull(kind);
            options = List.copyOf(options);
        }

        /** A single answer. */
        public Word(Kind kind, List<String> options) {
            this(kind, options, 1);
        }
    }

    /** The type of what is read. */
    public enum Kind {
        /** The code of an option, or the text of a narrative. */
        TEXT,
        /** A count, a percentage or a year. */
        NUMBER,
        /** The answers to several items. */
        LIST
    }
}
