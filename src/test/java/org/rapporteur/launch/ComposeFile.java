package org.rapporteur.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The environment that docker/compose.yaml gives the program. */
final class ComposeFile {

    private static final Path FILE = Path.of("docker", "compose.yaml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):([-?])([^}]*)}");

    private ComposeFile() {}

    /**
     * @param variables of the shell that starts it
     * @throws IllegalStateException where the file requires a variable that is not among them
     */
    static Map<String, String> environmentOfTheProgram(Map<String, String> variables) throws IOException {
        var environment = new LinkedHashMap<String, String>();
        at(at(at(load(), "services"), "rapporteur"), "environment")
                .forEach((name, value) -> environment.put(name, resolve(String.valueOf(value), variables)));
        return environment;
    }

    private static Map<String, Object> load() throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> map, String key) {
        return (Map<String, Object>) map.get(key);
    }

    private static String resolve(String value, Map<String, String> variables) {
        return VARIABLE.matcher(value).replaceAll(variable -> resolve(variable, variables));
    }

    private static String resolve(MatchResult variable, Map<String, String> variables) {
        var value = variables.get(variable.group(1));
        if (value == null && variable.group(2).equals("?")) {
            throw new IllegalStateException(variable.group(3));
        }
        return value == null ? variable.group(3) : value;
    }
}
