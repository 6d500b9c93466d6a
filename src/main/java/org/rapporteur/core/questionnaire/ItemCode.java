package org.rapporteur.core.questionnaire;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * The stable name of an item: {@code <recommendation>.<template>[.<member>]}, such as {@code 1.a.status} or
 * {@code 1.a.elements.parenting}. It keeps its written form: a return has a thousand of them, which are looked up, sorted
 * and written all the time.
 */
public final class ItemCode implements Comparable<ItemCode> {

    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]?\\.[a-z]{1,2})\\.([a-z][a-z0-9_]*)(?:\\.([a-z0-9][a-z0-9-]*))?");

    private final RecommendationId recommendation;
    private final String template;
    private final Optional<String> member;
    private final String text;

    public ItemCode(RecommendationId recommendation, String template, Optional<String> member) {
        this(
                recommendation,
                template,
                member,
                recommendation + "." + template + member.map(name -> "." + name).orElse(""));
    }

    private ItemCode(RecommendationId recommendation, String template, Optional<String> member, String text) {
        this.recommendation = Objects.requireNonNull(recommendation);
        this.template = Objects.requireNonNull(template);
        this.member = Objects.requireNonNull(member);
        this.text = text;
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
                RecommendationId.parse(matcher.group(1)),
                matcher.group(2),
                Optional.ofNullable(matcher.group(3)),
                text));
    }

    public RecommendationId recommendation() {
        return recommendation;
    }

    /** Id of the template that generates the item. */
    public String template() {
        return template;
    }

    /** Which of several things it asks about; empty for an item that is the only one of its template. */
    public Optional<String> member() {
        return member;
    }

    /** By the written code, as a list sorted by plain text has it. */
    @Override
    public int compareTo(ItemCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ItemCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
