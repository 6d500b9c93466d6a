package org.rapporteur.definitions;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The JSON Schemas (2020-12) of the definition files, from {@code schema/}. Nothing is fetched from elsewhere. */
final class Schemas {

    private final YamlFiles files;
    private final DefinitionMistakes mistakes;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)));
    private final Map<String, Optional<Schema>> byName = new HashMap<>();

    Schemas(YamlFiles files, DefinitionMistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    /**
     * Adds what the schema refuses in a document to the mistakes, or why the schema itself cannot be read.
     *
     * @param name of the schema, such as {@code chapter}
     */
    void check(String name, LocatedNode document) {
        byName.computeIfAbsent(name, this::load).ifPresent(schema -> check(schema, document));
    }

    private void check(Schema schema, LocatedNode document) {
        var words = new SchemaWords(schema.getSchemaNode());
        var found = new SchemaMistakes(document, words, mistakes);
        schema.validate(YamlJson.of(document.node())).forEach(found::add);
    }

    private Optional<Schema> load(String name) {
        return files.read("schema/" + name + ".schema.json")
                .map(schema -> registry.getSchema(
                        SchemaLocation.of("urn:rapporteur:schema:" + name), YamlJson.of(schema.node())));
    }
}
