package org.rapporteur.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.GeneratedQuestionnaires;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.definitions.Definitions;
import org.rapporteur.editions.EditionTable.Row;
import org.rapporteur.editions.frozen.FrozenQuestionnaire;

/**
 * The questionnaires that are in force: frozen ones of the editions that were opened, also where their definitions are
 * gone, and generated ones of the drafts. The database is asked each time how far an edition is, because other nodes
 * move it too; what was frozen is read once.
 */
@ApplicationScoped
class EditionQuestionnaires implements Questionnaires {

    private final GeneratedQuestionnaires drafts;
    private final EditionTable table;

    /** By the definition hash. */
    private final Map<String, Questionnaire> frozen = new ConcurrentHashMap<>();

    EditionQuestionnaires(Definitions.Loaded definitions, EditionTable table) {
        this.drafts = definitions.questionnaires();
        this.table = table;
    }

    @Override
    public Collection<Questionnaire> all() {
        return editions().stream().map(Known::questionnaire).toList();
    }

    @Override
    public Optional<Questionnaire> of(int year) {
        return table.row(year).map(this::frozen).or(() -> drafts.of(year));
    }

    @Override
    public Optional<EditionStatus> status(int year) {
        return table.row(year).map(Row::status).or(() -> drafts.status(year));
    }

    @Override
    public Optional<Questionnaire> latest() {
        var editions = editions();
        return newest(editions, status -> status == EditionStatus.OPEN)
                .or(() -> newest(editions, status -> status != EditionStatus.DRAFT))
                .or(() -> newest(editions, status -> true));
    }

    private static Optional<Questionnaire> newest(List<Known> editions, Predicate<EditionStatus> wanted) {
        return editions.stream()
                .filter(edition -> wanted.test(edition.status()))
                .reduce((older, newer) -> newer)
                .map(Known::questionnaire);
    }

    /** The oldest first. */
    private List<Known> editions() {
        var byYear = new TreeMap<Integer, Known>();
        drafts.all().forEach(draft -> byYear.put(draft.year(), new Known(draft, EditionStatus.DRAFT)));
        table.rows().forEach(row -> byYear.put(row.year(), new Known(frozen(row), row.status())));
        return new ArrayList<>(byYear.values());
    }

    private Questionnaire frozen(Row row) {
        return frozen.computeIfAbsent(
                row.definitionHash(), hash -> FrozenQuestionnaire.read(table.document(row.year()), hash));
    }

    private record Known(Questionnaire questionnaire, EditionStatus status) {}
}
