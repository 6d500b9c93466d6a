package org.rapporteur.testing;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A test that needs programs of the machine it runs on. Where one is missing the test is skipped and says so; where
 * the environment variable {@code CI} is {@code true} it fails, so that a build server cannot pass by leaving it out.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresProgram.Condition.class)
public @interface RequiresProgram {

    /**
     * Each as it is called on the command line, or the absolute path of any file that it needs; of names divided by a
     * bar, one is enough.
     */
    String[] value();

    /** Looks for the programs before each test. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getElement()
                    .flatMap(element -> AnnotationSupport.findAnnotation(element, RequiresProgram.class))
                    .map(annotation -> evaluate(List.of(annotation.value()), "true".equals(System.getenv("CI"))))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("needs no program"));
        }

        static ConditionEvaluationResult evaluate(List<String> programs, boolean mustBeThere) {
            var missing =
                    programs.stream().filter(program -> find(program).isEmpty()).toList();
            if (missing.isEmpty()) {
                return ConditionEvaluationResult.enabled("found " + programs);
            }
            if (mustBeThere) {
                throw new AssertionError("CI=true, and this machine does not have " + missing);
            }
            return ConditionEvaluationResult.disabled("this machine does not have " + missing);
        }

        /** The first of the names, divided by bars, that is a program of this machine. */
        public static Optional<File> find(String names) {
            return Stream.of(names.split("\\|")).flatMap(Condition::places).findFirst();
        }

        private static Stream<File> places(String name) {
            if (name.startsWith("/")) {
                return Stream.of(new File(name)).filter(File::exists);
            }
            var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
            return Stream.of(path.split(File.pathSeparator))
                    .map(folder -> new File(folder, name))
                    .filter(File::canExecute);
        }
    }
}
