package org.rapporteur.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.report.ChapterSums.Assistance;
import org.rapporteur.core.report.ChapterSums.Ranked;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Ranking;

/** What stands in the way, and what help is needed and given, in sentences. */
final class SumSentences {

    private static final int FOREMOST = 3;

    private final Draft draft;
    private final Prose prose;

    SumSentences(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
    }

    /** What was named most often over the chapter; empty where nothing was named or nothing was asked. */
    Optional<String> obstacles() {
        return draft.report()
                .sums()
                .ranking()
                .flatMap(template -> ranking(
                        "draft.obstacles.chapter",
                        draft.place(template.template()),
                        template.ranking().orElseThrow().total()));
    }

    /** What was named most often, as a rule up to three; more where others were named as often as the third. */
    Optional<String> ranking(String key, Place place, Ranking ranking) {
        var foremost = Foremost.of(ranking.named(), FOREMOST, Ranking.Named::count);
        if (foremost.isEmpty()) {
            return Optional.empty();
        }
        var series = foremost.stream().map(Ranking.Named::count).toList();
        var answered = ranking.denominators().answered();
        var named = foremost.stream()
                .map(each -> prose.text(
                        "draft.obstacles.named",
                        Map.of(
                                "label", draft.quoted(each.option().label()),
                                "count",
                                        prose.figure(
                                                each.count(),
                                                series,
                                                place.figure(each.option().code())),
                                "percent",
                                        prose.percent(
                                                each.count(),
                                                answered,
                                                place.figure(each.option().code())))))
                .toList();
        return Optional.of(prose.text(
                key,
                Map.of(
                        "answered", prose.figure(answered, place.figure("answered")),
                        "count", answered,
                        "several", foremost.size(),
                        "named", prose.allOf(named))));
    }

    /** For which recommendations most States need assistance; empty where none needs any. */
    Optional<String> needed() {
        return draft.report()
                .sums()
                .assistance()
                .flatMap(assistance -> ranked("draft.assistance.needed", assistance, assistance.needed()));
    }

    /** For which recommendations most States provide assistance; empty where none provides any. */
    Optional<String> provided() {
        return draft.report()
                .sums()
                .assistance()
                .flatMap(assistance -> ranked("draft.assistance.provided", assistance, assistance.provided()));
    }

    private Optional<String> ranked(String key, Assistance assistance, List<Ranked> ranked) {
        var foremost = Foremost.of(ranked, FOREMOST, each -> each.count().count());
        if (foremost.isEmpty()) {
            return Optional.empty();
        }
        var series = foremost.stream().map(each -> each.count().count()).toList();
        var place = draft.place(assistance.question().template());
        var named = foremost.stream()
                .map(each -> prose.text(
                        "draft.assistance.ranked",
                        Map.of(
                                "recommendation", each.id().toString(),
                                "title", each.title(),
                                "count", each.count().count(),
                                "states",
                                        prose.figure(
                                                each.count().count(),
                                                series,
                                                place.of(each.id())
                                                        .figure(each.count()
                                                                .option()
                                                                .code())))))
                .toList();
        return Optional.of(prose.text(key, Map.of("several", foremost.size(), "named", prose.allOf(named))));
    }
}
