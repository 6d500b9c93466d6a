package org.rapporteur.core.questionnaire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Template.Role;

/** Everything that an edition asks, in order, and what it checks the answers for. */
public final class Questionnaire {

    private final Catalogue catalogue;
    private final Edition edition;
    private final List<QuestionnaireChapter> chapters;
    private final List<Rule> rules;
    private final Map<Role, String> roles;
    private final Map<ItemCode, Item> items;
    private final Places places;
    private final List<Item> conditional;
    private final Map<String, List<RulePlace>> rulePlaces;
    private final String definitionHash;

    /**
     * @param roles the templates that play a part, by that part
     * @throws IllegalArgumentException where two items bear the same code, or the conditions of items go in a circle
     */
    public Questionnaire(
            Catalogue catalogue,
            Edition edition,
            List<QuestionnaireChapter> chapters,
            List<Rule> rules,
            Map<Role, String> roles) {
        this(catalogue, edition, chapters, rules, roles, Optional.empty());
    }

    /** @param hash by which the questionnaire was known when it was frozen; empty to work it out */
    private Questionnaire(
            Catalogue catalogue,
            Edition edition,
            List<QuestionnaireChapter> chapters,
            List<Rule> rules,
            Map<Role, String> roles,
            Optional<String> hash) {
        this.catalogue = catalogue;
        this.edition = edition;
        this.chapters = List.copyOf(chapters);
        this.rules = List.copyOf(rules);
        this.roles = roles.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(roles));
        this.items = index(chapters);
        this.places = Places.of(items.values());
        this.conditional = Dependencies.ordered(items, places);
        this.rulePlaces = rules.stream().collect(Collectors.toMap(Rule::id, rule -> RulePlace.of(rule, this)));
        this.definitionHash = hash.orElseGet(() -> DefinitionHash.of(this));
    }

    /** This questionnaire under the hash that it was frozen with, however that was worked out then. */
    public Questionnaire withHash(String hash) {
        return new Questionnaire(catalogue, edition, chapters, rules, roles, Optional.of(hash));
    }

    /** The whole instrument that the edition asks about. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Id of the instrument. */
    public String instrument() {
        return catalogue.instrument().id();
    }

    public Edition edition() {
        return edition;
    }

    public int year() {
        return edition.year();
    }

    public LocalDate due() {
        return edition.due();
    }

    public List<QuestionnaireChapter> chapters() {
        return chapters;
    }

    public Optional<QuestionnaireChapter> chapter(int number) {
        return chapters.stream().filter(chapter -> chapter.number() == number).findFirst();
    }

    /** All items, in the order in which they are asked. */
    public Collection<Item> items() {
        return items.values();
    }

    public Optional<Item> item(ItemCode code) {
        return Optional.ofNullable(items.get(code));
    }

    /** In the order in which they are defined. */
    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Where a rule of this questionnaire is applied. */
    public List<RulePlace> places(Rule rule) {
        return rulePlaces.get(rule.id());
    }

    /** Where a rule of this questionnaire is applied to nothing but a part of it. */
    public List<RulePlace> places(Rule rule, Part part) {
        return places(rule).stream().filter(place -> place.isWithin(part, rule)).toList();
    }

    /** The items of a part, in the order in which they are asked. */
    public Stream<Item> items(Part part) {
        return items.values().stream().filter(item -> part.covers(item.code()));
    }

    /** The id of the template that plays a part; empty where none does. */
    public Optional<String> template(Role role) {
        return Optional.ofNullable(roles.get(role));
    }

    public Map<Role, String> roles() {
        return roles;
    }

    /** Whether it depends on the edition before which items are relevant. */
    public boolean isRelevanceOnPrevious() {
        return conditional.stream()
                .flatMap(item -> item.relevance().test().reads())
                .anyMatch(variable -> !variable.isPresent());
    }

    /** What is relevant in a return. @param previous what was signed for the edition before */
    public Relevance relevance(Condition.Known present, Condition.Known previous) {
        return Relevance.of(this, present, previous);
    }

    /**
     * Whether an item is relevant in a return that is filled in from the beginning.
     *
     * @param present answers to relevant items alone
     */
    public boolean asks(Item item, Condition.Known present, Condition.Known previous) {
        return Relevance.ofOne(item, this, present, previous);
    }

    /** SHA-256 in lower-case hexadecimal over all that makes up the definition; equal definitions have equal hashes. */
    public String definitionHash() {
        return definitionHash;
    }

    /** The items that a name stands for in the conditions of the items about a recommendation. */
    public List<ItemCode> named(RecommendationId recommendation, String name) {
        return places.within(recommendation, name);
    }

    /** Where the names stand for items. */
    Places places() {
        return places;
    }

    /** The items that are not always asked, each after those that its condition reads. */
    List<Item> conditional() {
        return conditional;
    }

    private static Map<ItemCode, Item> index(List<QuestionnaireChapter> chapters) {
        var index = new LinkedHashMap<ItemCode, Item>();
        chapters.stream().flatMap(QuestionnaireChapter::items).forEach(item -> {
            if (index.put(item.code(), item) != null) {
                throw new IllegalArgumentException("item " + item.code() + " is there twice");
            }
        });
        return Collections.unmodifiableMap(index);
    }
}
