package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void findsAWordByItsBeginningInWhateverCase() {
        assertThat(finds("PARENT", "develop supportive parenting")).isTrue();
    }

    @Test
    void doesNotFindAWordByItsMiddle() {
        assertThat(finds("renting", "develop supportive parenting")).isFalse();
        assertThat(finds("4.a", "Action 14.a")).isFalse();
    }

    @Test
    void findsAWordWithoutItsAccents() {
        assertThat(finds("cote", "Côte d’Ivoire")).isTrue();
        assertThat(finds("Côte", "COTE D’IVOIRE")).isTrue();
    }

    @Test
    void needsEveryWordButNotInOneText() {
        var texts = List.of(Folded.of("Primary prevention"), Folded.of("Action 4.a"));
        assertThat(Words.of("4.a prevention").allIn(texts)).isTrue();
        assertThat(Words.of("4.a treatment").allIn(texts)).isFalse();
    }

    @Test
    void holdsNoWordWhereNothingButSignsIsTyped() {
        assertThat(Words.of(" % -- ").isEmpty()).isTrue();
    }

    @Test
    void marksWhatIsFoundInTheWordsOfTheOriginal() {
        assertThat(Words.of("cote").mark("La Côte, la côte"))
                .containsExactly(
                        new Fragment("La ", false),
                        new Fragment("Côte", true),
                        new Fragment(", la ", false),
                        new Fragment("côte", true));
    }

    @Property
    void givesTheWholeTextBackWhateverIsMarked(@ForAll String query, @ForAll String text) {
        var pieces = Words.of(query).mark(text).stream().map(Fragment::text).toList();
        assertThat(String.join("", pieces)).isEqualTo(text);
    }

    private static boolean finds(String query, String text) {
        return Words.of(query).allIn(List.of(Folded.of(text)));
    }
}
