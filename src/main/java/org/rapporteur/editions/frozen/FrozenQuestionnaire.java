package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Template.Role;

/**
 * A whole questionnaire as one document: the same questionnaire always gives the same document, and what is read from it
 * asks, checks and says the same as what was written.
 */
public final class FrozenQuestionnaire {

    /** The version of the document's form; a program reads every version there ever was. */
    private static final int FORMAT = 1;

    private static final JsonMapper JSON = new JsonMapper();

    private FrozenQuestionnaire() {}

    public static String write(Questionnaire questionnaire) {
        var document = Json.object().put("format", FORMAT);
        document.set("instrument", FrozenCatalogue.write(questionnaire.catalogue()));
        document.set("edition", FrozenEdition.write(questionnaire.edition()));
        ItemsWriting.write(questionnaire, document);
        document.set("rules", Json.array(questionnaire.rules(), FrozenRule::write));
        document.set("roles", roles(questionnaire.roles()));
        return document.toString();
    }

    /**
     * @param hash by which the questionnaire was known when it was frozen; it keeps that one
     * @throws IllegalArgumentException for a document that {@link #write} did not make
     */
    public static Questionnaire read(String document, String hash) {
        var node = parse(document);
        var format = node.required("format").intValue();
        if (format != FORMAT) {
            throw new IllegalArgumentException("a frozen questionnaire of format " + format + " cannot be read");
        }
        var catalogue = FrozenCatalogue.read(node.required("instrument"));
        return new Questionnaire(
                        catalogue,
                        FrozenEdition.read(node.required("edition")),
                        ItemsReading.read(catalogue, node),
                        Json.list(node, "rules", FrozenRule::read),
                        roles(node.required("roles")))
                .withHash(hash);
    }

    private static JsonNode parse(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a frozen questionnaire is no JSON", e);
        }
    }

    private static JsonNode roles(Map<Role, String> roles) {
        var node = Json.object();
        roles.forEach((role, template) -> node.put(Json.constant(role).textValue(), template));
        return node;
    }

    private static Map<Role, String> roles(JsonNode node) {
        var roles = new EnumMap<Role, String>(Role.class);
        node.fields()
                .forEachRemaining(role -> roles.put(
                        Json.constant(Role.class, Json.text(role.getKey())),
                        role.getValue().textValue()));
        return roles;
    }
}
