package org.rapporteur.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.catalogue.CataloguePages.ChapeauView;
import org.rapporteur.catalogue.CataloguePages.ChapterView;
import org.rapporteur.catalogue.CataloguePages.ClosingView;
import org.rapporteur.catalogue.CataloguePages.HitView;
import org.rapporteur.catalogue.CataloguePages.One;
import org.rapporteur.catalogue.CataloguePages.RecommendationView;
import org.rapporteur.catalogue.CataloguePages.ReferenceView;
import org.rapporteur.catalogue.CataloguePages.Results;
import org.rapporteur.catalogue.CataloguePages.SeriesView;
import org.rapporteur.catalogue.CataloguePages.TieView;
import org.rapporteur.catalogue.CataloguePages.TiesView;
import org.rapporteur.catalogue.CataloguePages.Whole;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.Stated;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.text.Texts;

/** From the catalogue to what its pages show. */
final class CatalogueViews {

    private final Catalogue catalogue;
    private final CatalogueSearch search;
    private final List<Recommendation> all;

    CatalogueViews(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.search = new CatalogueSearch(catalogue);
        this.all = catalogue.recommendations().toList();
    }

    boolean isOf(Catalogue other) {
        return catalogue == other;
    }

    Whole whole() {
        var instrument = catalogue.instrument();
        return new Whole(
                instrument.title(),
                instrument.document(),
                all.size(),
                catalogue.references().size(),
                instrument.chapters().stream().map(CatalogueViews::chapter).toList(),
                instrument.closing().stream()
                        .map(closing -> new ClosingView(closing.id(), closing.text()))
                        .toList());
    }

    /** @param latest whose questions and checks are shown; empty to show the recommendation alone */
    Optional<One> one(RecommendationId id, Optional<Questionnaire> latest, Texts texts) {
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).id().equals(id))
                .mapToObj(place -> one(place, latest, texts))
                .findFirst();
    }

    /** Every earlier paragraph, by series. */
    List<SeriesView> references() {
        return catalogue.references().stream()
                .collect(Collectors.groupingBy(
                        this::series, LinkedHashMap::new, Collectors.mapping(this::reference, Collectors.toList())))
                .entrySet()
                .stream()
                .map(series -> new SeriesView(series.getKey(), series.getValue()))
                .toList();
    }

    Optional<ReferenceView> find(Reference reference) {
        return Optional.of(reference(reference)).filter(view -> !view.ties().isEmpty());
    }

    Results search(String query) {
        var words = Words.of(query);
        var found = search.find(words);
        return new Results(
                query.strip(),
                found.passages().stream().map(passage -> hit(passage, words)).toList(),
                found.references().stream().map(this::reference).toList());
    }

    private One one(int place, Optional<Questionnaire> latest, Texts texts) {
        var recommendation = all.get(place);
        var chapter = catalogue.chapter(recommendation.id().chapter()).orElseThrow();
        var asked = latest.map(questionnaire -> new ItemViews(recommendation.id(), questionnaire, texts));
        return new One(
                recommendation(recommendation),
                chapter.number(),
                chapter.title(),
                latest.map(Questionnaire::year),
                asked.map(ItemViews::groups).orElse(List.of()),
                asked.map(ItemViews::checks).orElse(List.of()),
                neighbour(place - 1),
                neighbour(place + 1));
    }

    private Optional<RecommendationView> neighbour(int place) {
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(recommendation(all.get(place)));
    }

    private ReferenceView reference(Reference reference) {
        var ties = catalogue.correspondingTo(reference).stream()
                .map(CatalogueViews::tie)
                .toList();
        return new ReferenceView(reference.toString(), Addressing.of(reference), series(reference), ties);
    }

    private static ChapterView chapter(Chapter chapter) {
        var chapeau = chapter.chapeau()
                .map(opening -> new ChapeauView(opening.text(), ties(opening.stated(), opening.correspondence())));
        var recommendations = chapter.recommendations().stream()
                .map(CatalogueViews::recommendation)
                .toList();
        return new ChapterView(chapter.number(), chapter.title(), chapeau, recommendations);
    }

    private static RecommendationView recommendation(Recommendation recommendation) {
        return new RecommendationView(
                recommendation.id().toString(),
                recommendation.title(),
                recommendation.heading(),
                recommendation.text(),
                recommendation.completion(),
                recommendation.addressees().stream()
                        .sorted()
                        .map(addressee ->
                                "catalogue.addressee." + addressee.name().toLowerCase(Locale.ROOT))
                        .toList(),
                ties(recommendation.stated(), recommendation.correspondence()));
    }

    private static TiesView ties(Stated stated, List<Correspondence> correspondence) {
        return new TiesView(
                stated, correspondence.stream().map(CatalogueViews::tie).toList());
    }

    private static TieView tie(Correspondence tie) {
        return new TieView(tie.reference().toString(), "", Addressing.of(tie.reference()), tie.confidence());
    }

    private static TieView tie(Counterpart counterpart) {
        var recommendation = counterpart.recommendation();
        return new TieView(
                recommendation.id().toString(),
                recommendation.title(),
                Addressing.of(recommendation.id()),
                counterpart.confidence());
    }

    private String series(Reference reference) {
        return catalogue.instrument().earlier().nameOf(reference.series());
    }

    private static HitView hit(Passage passage, Words words) {
        return new HitView(
                "catalogue.kind." + passage.kind().name().toLowerCase(Locale.ROOT),
                passage.number(),
                Addressing.of(passage),
                passage.title().map(words::mark).orElse(List.of()),
                words.mark(passage.text()),
                passage.references().stream().map(words::mark).toList());
    }
}
