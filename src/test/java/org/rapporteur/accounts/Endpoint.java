package org.rapporteur.accounts;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One method of one address of the application. */
record Endpoint(String verb, String path, Method method) {

    /** All of them, found in the classes of the application itself. */
    static List<Endpoint> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.rapporteur")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .map(JavaMethod::reflect)
                        .flatMap(Endpoint::of)
                        .toList();
    }

    private static Stream<Endpoint> of(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(verb -> new Endpoint(verb.value(), path(method), method));
    }

    private static String path(Method method) {
        var whole = "/" + path((AnnotatedElement) method.getDeclaringClass()) + "/" + path((AnnotatedElement) method);
        var slim = whole.replaceAll("/+", "/");
        return slim.length() > 1 && slim.endsWith("/") ? slim.substring(0, slim.length() - 1) : slim;
    }

    private static String path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    Optional<Permission> permission() {
        return Optional.ofNullable(method.getAnnotation(Requires.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Requires.class)))
                .map(Requires::value);
    }

    /** The address about Austria's return of 2026, or about something that is not there. */
    String address() {
        return path.replaceAll("\\{year[^}]*}", "2026")
                .replaceAll("\\{iso3[^}]*}", "aut")
                .replaceAll("\\{(n|chapter)[^}]*}", "1")
                .replaceAll("\\{recommendation[^}]*}", "1.a")
                .replaceAll("\\{[^}]*}", "nothing");
    }

    Optional<String> iso3() {
        return path.contains("{iso3") ? Optional.of("AUT") : Optional.empty();
    }

    String contentType() {
        return Optional.ofNullable(method.getAnnotation(Consumes.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Consumes.class)))
                .map(consumes -> consumes.value()[0])
                .orElse("application/x-www-form-urlencoded");
    }

    String accept() {
        return Optional.ofNullable(method.getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Produces.class)))
                .map(produces -> produces.value()[0])
                .orElse("*/*");
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
