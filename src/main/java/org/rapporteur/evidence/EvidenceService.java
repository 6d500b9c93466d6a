package org.rapporteur.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.editions.Editions;
import org.rapporteur.evidence.EvidenceView.Moment;
import org.rapporteur.evidence.EvidenceView.StoredFile;
import org.rapporteur.evidence.file.FileInspector;
import org.rapporteur.evidence.file.FileType;
import org.rapporteur.evidence.file.Inspection;
import org.rapporteur.parts.Mandates;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.text.FileName;

/**
 * All that can be done with evidence. A State's ISO code is taken in either case. Every call throws
 * {@link ProblemException} with {@link Problem#UNKNOWN_EDITION} or {@link Problem#UNKNOWN_STATE} for a return that cannot
 * be, and with {@link Problem#NOT_FOUND} for a recommendation that its edition does not ask or evidence that is not there;
 * every call that changes something throws it with {@link Problem#NOT_ALLOWED} for who may only read, and with
 * {@link Problem#EDITION_NOT_OPEN} unless the edition is open.
 */
@ApplicationScoped
public class EvidenceService {

    private static final String REMOVED = "removed";
    private static final String RESTORED = "restored";

    private final Editions editions;
    private final MemberStates states;
    private final EvidenceTable table;
    private final Mandates mandates;
    private final Clock clock;

    EvidenceService(Editions editions, MemberStates states, EvidenceTable table, Mandates mandates, Clock clock) {
        this.editions = editions;
        this.states = states;
        this.table = table;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** What there is of a return and the reader may see, by recommendation; in one query, which reads no content. */
    public SortedMap<RecommendationId, List<EvidenceView>> ofReturn(int year, String iso3, SignedIn reader) {
        return byRecommendation(readable(place(year, iso3), reader));
    }

    /** What there is of a chapter of a return and the reader may see, by recommendation; in one query. */
    public SortedMap<RecommendationId, List<EvidenceView>> ofChapter(
            int year, String iso3, int chapter, SignedIn reader) {
        return byRecommendation(readable(place(year, iso3), reader).stream()
                .filter(evidence -> evidence.recommendation().chapter() == chapter)
                .toList());
    }

    private static SortedMap<RecommendationId, List<EvidenceView>> byRecommendation(List<EvidenceView> all) {
        return all.stream()
                .filter(evidence -> !evidence.isRemoved())
                .collect(Collectors.groupingBy(EvidenceView::recommendation, TreeMap::new, Collectors.toList()));
    }

    /** What there is of a recommendation, and what was taken away, in the order in which it was added. */
    public List<EvidenceView> of(int year, String iso3, RecommendationId recommendation, SignedIn reader) {
        var place = asking(year, iso3, recommendation);
        if (!mandates.of(reader, year, iso3).reads().covers(recommendation)) {
            throw new ProblemException(Problem.NOT_ALLOWED);
        }
        return readable(place, reader).stream()
                .filter(evidence -> evidence.recommendation().equals(recommendation))
                .toList();
    }

    /** What of a return somebody may see the evidence of. */
    Part readBy(SignedIn reader, int year, String iso3) {
        return mandates.of(reader, year, iso3).reads();
    }

    /** Whether somebody may add to a recommendation now, and take away from it. */
    public boolean isEditable(int year, String iso3, RecommendationId recommendation, SignedIn reader) {
        return mandates.of(reader, year, iso3).edits().covers(recommendation) && isOpen(year);
    }

    /** Whether evidence can be added to a return of the year, by whomever. */
    boolean isOpen(int year) {
        return editions.status(year) == EditionStatus.OPEN;
    }

    /** One piece, unless it was taken away. */
    public EvidenceView find(int year, String iso3, long id, SignedIn reader) {
        return readable(place(year, iso3), reader).stream()
                .filter(evidence -> evidence.id() == id && !evidence.isRemoved())
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** Writes the content of a file, piece by piece. */
    void write(EvidenceView evidence, OutputStream out) throws IOException {
        table.writeContent(evidence.id(), evidence.file().orElseThrow().size(), out);
    }

    /**
     * Adds a file. It is stored under its true type, by a name with an extension that fits. The same file under the same
     * name, sent again, changes nothing.
     *
     * @throws ProblemException also with {@link Problem#EVIDENCE_TOO_LARGE}, with {@link Problem#EVIDENCE_NOT_TAKEN} for a
     *     file of another kind, or as {@link Limits} say
     */
    public EvidenceView add(int year, String iso3, RecommendationId recommendation, SignedIn by, SentFile sent) {
        var place = editable(year, iso3, recommendation, by);
        var sentAs = FileName.kept(sent.name(), "file");
        try {
            Limits.checkFile(Files.size(sent.content()));
            var type = type(sentAs, FileInspector.inspect(sent.content()));
            var name = FileName.kept(type.named(sentAs), sentAs);
            var file = new StoredFile(
                    type,
                    (int) Files.size(sent.content()),
                    hash(sent),
                    Optional.of(sentAs).filter(other -> !other.equals(name)));
            var evidence = evidence(place, recommendation, name, by, Optional.of(file), Optional.empty());
            return whileOpen(place, () -> added(evidence, Optional.of(sent)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType type(String name, Inspection inspection) {
        if (inspection instanceof Inspection.Taken taken) {
            return taken.type();
        }
        var reason = ((Inspection.Refused) inspection).reason();
        throw new ProblemException(Problem.EVIDENCE_NOT_TAKEN, Map.of("name", name, "found", reason.key()));
    }

    private static String hash(SentFile sent) throws IOException {
        try (var content = Files.newInputStream(sent.content())) {
            return Sha256.of(content);
        }
    }

    /**
     * Adds a link. The same link with the same title, sent again, changes nothing.
     *
     * @throws ProblemException also with {@link Problem#LINK_NOT_TAKEN}, or as {@link Limits} say
     */
    public EvidenceView add(int year, String iso3, RecommendationId recommendation, SignedIn by, Link link) {
        var place = editable(year, iso3, recommendation, by);
        link.fault().ifPresent(fault -> {
            throw new ProblemException(Problem.LINK_NOT_TAKEN, Map.of("fault", fault.key()));
        });
        var evidence = evidence(place, recommendation, link.title(), by, Optional.empty(), Optional.of(link.address()));
        return whileOpen(place, () -> added(evidence, Optional.empty()));
    }

    private EvidenceView evidence(
            EvidencePlace place,
            RecommendationId recommendation,
            String name,
            SignedIn by,
            Optional<StoredFile> file,
            Optional<String> address) {
        return new EvidenceView(
                0, place.year(), place.iso3(), recommendation, name, now(by), file, address, Optional.empty());
    }

    private EvidenceView added(EvidenceView wanted, Optional<SentFile> sent) {
        var all = table.of(wanted.year(), wanted.iso3());
        var repeated = all.stream().filter(other -> isSame(other, wanted)).findFirst();
        if (repeated.isPresent()) {
            return repeated.get();
        }
        Limits.check(all, wanted);
        var id = table.add(wanted);
        sent.ifPresent(file ->
                table.addContent(id, file.content(), wanted.file().orElseThrow().size()));
        return find(table.of(wanted.year(), wanted.iso3()), id);
    }

    private static boolean isSame(EvidenceView there, EvidenceView wanted) {
        return !there.isRemoved()
                && there.recommendation().equals(wanted.recommendation())
                && there.name().equals(wanted.name())
                && there.address().equals(wanted.address())
                && there.file().map(StoredFile::sha256).equals(wanted.file().map(StoredFile::sha256));
    }

    /** Takes evidence away. It is kept for the record and can be put back; once more, it changes nothing. */
    public EvidenceView remove(int year, String iso3, long id, SignedIn by) {
        return change(year, iso3, id, by, false);
    }

    /** Puts back what was taken away, as far as {@link Limits} let it; once more, it changes nothing. */
    public EvidenceView restore(int year, String iso3, long id, SignedIn by) {
        return change(year, iso3, id, by, true);
    }

    private EvidenceView change(int year, String iso3, long id, SignedIn by, boolean isWanted) {
        var place = place(year, iso3);
        return whileOpen(place, () -> {
            var all = table.of(place.year(), place.iso3());
            var evidence = find(readable(place, by), id);
            requireEditor(place, evidence.recommendation(), by);
            if (evidence.isRemoved() == isWanted) {
                if (isWanted) {
                    Limits.check(all, evidence);
                }
                table.log(id, isWanted ? RESTORED : REMOVED, now(by));
            }
            return find(readable(place, by), id);
        });
    }

    private static EvidenceView find(List<EvidenceView> all, long id) {
        return all.stream()
                .filter(evidence -> evidence.id() == id)
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    private List<EvidenceView> readable(EvidencePlace place, SignedIn reader) {
        var part = mandates.of(reader, place.year(), place.iso3()).reads();
        return table.of(place.year(), place.iso3()).stream()
                .filter(evidence -> part.covers(evidence.recommendation()))
                .toList();
    }

    /** The one way in which something is changed: one change of a return at a time, which no closing can overtake. */
    private <T> T whileOpen(EvidencePlace place, Supplier<T> change) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            editions.holdOpen(place.year());
            table.lock(place.year(), place.iso3());
            return change.get();
        });
    }

    EvidencePlace place(int year, String iso3) {
        var questionnaire = editions.answered(year);
        var state =
                states.find(iso3).orElseThrow(() -> new ProblemException(Problem.UNKNOWN_STATE, Map.of("iso3", iso3)));
        return new EvidencePlace(questionnaire, state);
    }

    private EvidencePlace asking(int year, String iso3, RecommendationId recommendation) {
        return Optional.of(place(year, iso3))
                .filter(place -> place.asks(recommendation))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** Asked before a file is looked into, so that nobody is told of its faults in vain. */
    private EvidencePlace editable(int year, String iso3, RecommendationId recommendation, SignedIn by) {
        var place = asking(year, iso3, recommendation);
        requireEditor(place, recommendation, by);
        editions.requireOpen(year);
        return place;
    }

    private void requireEditor(EvidencePlace place, RecommendationId recommendation, SignedIn by) {
        if (!mandates.of(by, place.year(), place.iso3()).edits().covers(recommendation)) {
            throw new ProblemException(Problem.NOT_ALLOWED);
        }
    }

    private Moment now(SignedIn by) {
        return new Moment(clock.instant().truncatedTo(ChronoUnit.MICROS), by.name());
    }
}
