package org.rapporteur.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.Chromium;
import org.rapporteur.testing.RequiresProgram;

/** Every page that the program has, found in its classes, as the first role sees it that may: nothing may keep anybody out. */
@RequiresProgram(Chromium.PROGRAM)
class EveryPageIT {

    /** What stands in the addresses; anything else leads to the page that says that there is nothing. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("year", "2026"),
            Map.entry("iso3", "AUT"),
            Map.entry("chapter", "1"),
            Map.entry("n", "1"),
            Map.entry("id", "1.a"),
            Map.entry("recommendation", "1.a"),
            Map.entry("ref", "Action%204.a"),
            Map.entry("reference", "Action%204.a"),
            Map.entry("code", "1.a.measures"));

    /** Answers that go into a page that is there. */
    private static final Set<String> FRAGMENTS = Set.of("/returns/2026/AUT/form/changes");

    @TempDir
    java.nio.file.Path folder;

    @Test
    void keepsToTheRulesOfAccessibilityAndToTheWidthOfATelephone() throws IOException, InterruptedException {
        try (var program = PackagedProgram.start(
                                Map.of("RAPPORTEUR_DATA", folder.resolve("data").toString()))
                        .awaitStart();
                var walker = new Walker(program::at)) {
            var rest = new LinkedHashSet<>(pages());
            for (var account : List.of("aut", "secretariat", "administrator")) {
                walker.signIn(account);
                rest.removeIf(address -> isChecked(walker, account, address));
                if (account.equals("secretariat")) {
                    isChecked(walker, account, "/returns/2026/AUT/form/1?open=1.a");
                }
                walker.signOut();
            }
            rest.add("/sign-in");
            rest.forEach(address -> isChecked(walker, "nobody", address));
            walker.go("/catalogue/nothing");
            walker.check("not found");
            assertThat(walker.complaints()).isEmpty();
        }
    }

    /** Whether there is such a page for somebody, which has been checked then. */
    private static boolean isChecked(Walker walker, String account, String address) {
        var isThere = walker.go(address) < 400;
        if (isThere) {
            walker.check(account + " " + address);
        }
        return isThere;
    }

    private static List<String> pages() {
        var pages = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.rapporteur")
                        .stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(EveryPageIT::isPage)
                        .map(EveryPageIT::address)
                        .distinct()
                        .sorted()
                        .toList();
        assertThat(pages).contains("/returns/2026/AUT/form/1", "/catalogue", "/accounts");
        return pages;
    }

    private static boolean isPage(Method method) {
        var produces = Optional.ofNullable(method.getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Produces.class)));
        var isDrawn = method.getGenericReturnType().getTypeName().contains(TemplateInstance.class.getName());
        return method.isAnnotationPresent(GET.class)
                && !FRAGMENTS.contains(address(method))
                && (isDrawn
                        || produces.stream()
                                .flatMap(types -> Stream.of(types.value()))
                                .anyMatch("text/html"::equals));
    }

    private static String address(Method method) {
        var path = "/" + path(method.getDeclaringClass()) + "/" + path(method);
        for (var name : NAMES.entrySet()) {
            path = path.replaceAll("\\{" + name.getKey() + "( *:[^}]*)?}", name.getValue());
        }
        return path.replaceAll("\\{[^}]*}", "nothing").replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    private static String path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }
}
