package org.rapporteur.definitions.cel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.definitions.cel.Vocabulary.Kind;
import org.rapporteur.definitions.cel.Vocabulary.Word;

/** A few names of each kind, which tests write expressions with. */
final class SomeWords {

    static final List<String> STATUS = List.of("partial", "full");
    static final List<String> ELEMENTS = List.of("in_place", "not_in_place");
    static final List<String> OBSTACLES = List.of("law", "funds");

    private SomeWords() {}

    static ExpressionReader reader() {
        return new ExpressionReader(new Vocabulary(names(), SomeWords::item));
    }

    /** The same names, whose answers may be any texts. */
    static ExpressionReader readerOfAnyTexts() {
        var names = names();
        names.replaceAll((name, word) -> new Word(word.kind(), List.of()));
        return new ExpressionReader(new Vocabulary(names, code -> Optional.empty()));
    }

    private static Map<String, Word> names() {
        var names = new LinkedHashMap<String, Word>();
        names.put("status", new Word(Kind.TEXT, STATUS));
        names.put("measures", new Word(Kind.TEXT, List.of()));
        names.put("since", new Word(Kind.NUMBER, List.of()));
        names.put("elements", new Word(Kind.LIST, ELEMENTS));
        names.put("obstacles", new Word(Kind.LIST, OBSTACLES));
        names.put("obstacles.first", new Word(Kind.TEXT, OBSTACLES));
        return names;
    }

    private static Optional<Word> item(String code) {
        return switch (code) {
            case "1.a.status" -> Optional.of(new Word(Kind.TEXT, STATUS));
            case "1.a.elements.at-risk" -> Optional.of(new Word(Kind.TEXT, ELEMENTS));
            default -> Optional.empty();
        };
    }
}
