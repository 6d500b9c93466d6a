package org.rapporteur.core.questionnaire;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * The stable name of an item: {@code <recommendation>.<template>[.<member>]}, such as {@code 1.a.status} or
 * {@code 1.a.elements.parenting}.
 */
public record ItemCode(RecommendationId recommendation, String template, Optional<String> member)
        implements Comparable<ItemCode> {

    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]?\\.[a-z]{1,2})\\.([a-z][a-z0-9_]*)(?:\\.([a-z0-9][a-z0-9-]*))?");

    public ItemCode {
        Objects.requireNonNull(recommendation);
        Objects.requireNonNull(template);
        Objects.requireNonNull(member);
    }

    /** The item that a template generates once for a recommendation. */
    public static ItemCode of(RecommendationId recommendation, String template) {
        return new ItemCode(recommendation, template, Optional.empty());
    }

    /** The item that a template generates for one of several things. */
    public static ItemCode of(RecommendationId recommendation, String template, String member) {
        return new ItemCode(recommendation, template, Optional.of(member));
    }

    /** The code that a text spells; empty where it spells none. */
    public static Optional<ItemCode> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ItemCode(
                RecommendationId.parse(matcher.group(1)), matcher.group(2), Optional.ofNullable(matcher.group(3))));
    }

    /** By the written code, as a list sorted by plain text has it. */
    @Override
    public int compareTo(ItemCode other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return recommendation + "." + template + member.map(name -> "." + name).orElse("");
    }
}
