package org.rapporteur.definitions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The list of Member States, against what is known of it from elsewhere. */
class MemberStatesFileTest {

    private static final Path FILE = Path.of("questionnaires/member-states.yaml");

    /** The names whose longest word the everyday name lacks, such as Syria or South Korea. */
    private static final Map<String, String> NAMES_UNLIKE_THE_EVERYDAY_ONE = Map.ofEntries(
            entry("BOL", "Bolivia (Plurinational State of)"),
            entry("BRN", "Brunei Darussalam"),
            entry("COD", "Democratic Republic of the Congo"),
            entry("GBR", "United Kingdom of Great Britain and Northern Ireland"),
            entry("IRN", "Iran (Islamic Republic of)"),
            entry("KNA", "Saint Kitts and Nevis"),
            entry("KOR", "Republic of Korea"),
            entry("LAO", "Lao People's Democratic Republic"),
            entry("LCA", "Saint Lucia"),
            entry("MDA", "Republic of Moldova"),
            entry("PRK", "Democratic People's Republic of Korea"),
            entry("RUS", "Russian Federation"),
            entry("SYR", "Syrian Arab Republic"),
            entry("TZA", "United Republic of Tanzania"),
            entry("USA", "United States of America"),
            entry("VEN", "Venezuela (Bolivarian Republic of)"));

    private static List<State> states;

    private record State(String iso3, String m49, String name, String group) {

        static State of(Map<String, String> entry) {
            return new State(entry.get("iso3"), entry.get("m49"), entry.get("name"), entry.get("group"));
        }
    }

    @BeforeAll
    static void readTheFile() throws IOException {
        try (var reader = Files.newBufferedReader(FILE)) {
            List<Map<String, String>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            states = entries.stream().map(State::of).toList();
        }
    }

    @Test
    void listsThe193MemberStates() {
        assertThat(states).hasSize(193);
    }

    @Test
    void countsEachStateInItsRegionalGroup() {
        var sizes = states.stream().collect(Collectors.groupingBy(State::group, Collectors.counting()));

        assertThat(sizes)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "african", 54L,
                        "asia_pacific", 54L,
                        "eastern_european", 23L,
                        "latin_american_caribbean", 33L,
                        "western_european_other", 29L));
    }

    @Test
    void givesNoCodeOrNameTwice() {
        assertThat(all(State::iso3)).doesNotHaveDuplicates();
        assertThat(all(State::m49)).doesNotHaveDuplicates();
        assertThat(all(State::name)).doesNotHaveDuplicates();
    }

    @Test
    void usesAlpha3CodesOfIso3166() {
        assertThat(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3)).containsAll(all(State::iso3));
    }

    /** The numeric codes of the Unicode repository were collected independently of this file. */
    @Test
    void pairsEachAlpha3CodeWithItsM49Code() {
        assertThat(states).allSatisfy(state -> assertThat(state.m49())
                .as(state.name())
                .isEqualTo("%03d".formatted(Region.getInstance(state.iso3()).getNumericCode())));
    }

    /**
     * Codes that two States had exchanged would pass the checks above, so the names must meet too. They meet in their
     * longest word, since everyday names are shorter than those of the United Nations.
     */
    @Test
    void givesEachCodeToTheStateOfThatName() {
        var differentlyNamed = states.stream()
                .filter(state -> !everydayName(state).contains(longestWord(state.name())))
                .collect(Collectors.toMap(State::iso3, State::name));

        assertThat(differentlyNamed).containsExactlyInAnyOrderEntriesOf(NAMES_UNLIKE_THE_EVERYDAY_ONE);
    }

    @Test
    void writesNamesInComposedUnicode() {
        assertThat(all(State::name)).allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
    }

    @Test
    void followsTheEnglishAlphabetWithoutRegardToAccents() {
        assertThat(all(State::name)).isSortedAccordingTo(Comparator.comparing(MemberStatesFileTest::withoutAccents));
    }

    private static List<String> all(Function<State, String> field) {
        return states.stream().map(field).toList();
    }

    private static String everydayName(State state) {
        var region = Region.getInstance(state.iso3()).toString();
        return withoutAccents(new ULocale("und", region).getDisplayCountry(ULocale.ENGLISH));
    }

    private static String longestWord(String name) {
        return Stream.of(withoutAccents(name).split("[^a-z]+"))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
