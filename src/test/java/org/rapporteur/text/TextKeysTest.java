package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.definitions.DefinitionMistake;
import org.rapporteur.problem.Problem;

/**
 * Holds the keys of the bundles against those that the program asks for. A key is asked for where it stands in quotation
 * marks, where a beginning that ends in a dot or an ending that begins with one does, or where a list of the program's own makes it.
 */
class TextKeysTest {

    private static final Path BUNDLES = Path.of("src/main/resources/texts/en");
    private static final Set<Path> SOURCES =
            Set.of(Path.of("src/main/java/org/rapporteur"), Path.of("src/main/resources/templates"));
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z]+\\.[a-z0-9._-]*)[\"']");
    private static final Pattern ENDING = Pattern.compile("[\"'](\\.[a-z.-]+)[\"']");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|js|svg|xlsx|properties)");
    /** These bundles hold what the lists say, and a few texts around it. */
    private static final Set<String> LISTED = Set.of("problem.", "findings.", "definitions.", "launch.");

    private final Set<String> keys = keys();
    private final Set<String> quoted = quoted(QUOTED);
    private final Set<String> endings = quoted(ENDING);

    @Test
    void everyTextIsAskedForSomewhere() {
        var listed = listed().collect(Collectors.toSet());

        assertThat(keys)
                .filteredOn(key -> !quoted.contains(key) && !listed.contains(key) && !isMadeOfTwo(key))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForHasAText() {
        var bundles =
                keys.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        var asked = quoted.stream()
                .filter(key -> bundles.stream().anyMatch(key::startsWith))
                .filter(Predicate.not(FILE_NAME.asMatchPredicate()));

        assertThat(asked)
                .filteredOn(key -> !keys.contains(key) && keys.stream().noneMatch(isContinuing(key)))
                .isEmpty();
    }

    @Test
    void everyKeyOfAListHasAText() {
        assertThat(keys).containsAll(listed().toList());
    }

    private boolean isMadeOfTwo(String key) {
        var hasBeginning = quoted.stream()
                .filter(beginning -> beginning.endsWith(".") && !LISTED.contains(beginning))
                .anyMatch(key::startsWith);
        return hasBeginning
                || endings.stream()
                        .filter(key::endsWith)
                        .anyMatch(ending -> quoted.contains(key.substring(0, key.length() - ending.length())));
    }

    private static Predicate<String> isContinuing(String beginning) {
        var whole = beginning.endsWith(".") ? beginning : beginning + ".";
        return key -> key.startsWith(whole);
    }

    private static Stream<String> listed() {
        return Stream.of(
                        Arrays.stream(Problem.values()).flatMap(problem -> Stream.of("title", "detail")
                                .map(part -> "problem." + problem.key() + "." + part)),
                        Arrays.stream(FindingCode.values()).map(code -> "findings." + code.key()),
                        Arrays.stream(DefinitionMistake.Kind.values())
                                .map(kind -> "definitions." + kind.name().toLowerCase(Locale.ROOT)),
                        settings("database-url", "session-key", "administrator", "administrator-password")
                                .flatMap(setting -> Stream.of(setting + ".missing", setting + ".wrong")),
                        settings("database-user", "database-password").map(setting -> setting + ".missing"))
                .flatMap(part -> part);
    }

    private static Stream<String> settings(String... names) {
        return Stream.of(names).map(name -> "launch." + name);
    }

    private static Set<String> keys() {
        return files(BUNDLES)
                .map(TextKeysTest::bundle)
                .flatMap(bundle -> bundle.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var bundle = new Properties();
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> quoted(Pattern pattern) {
        return SOURCES.stream()
                .flatMap(TextKeysTest::files)
                .flatMap(file -> pattern.matcher(content(file)).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
