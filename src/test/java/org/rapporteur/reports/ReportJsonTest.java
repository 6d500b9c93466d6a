package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Ties;

class ReportJsonTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void saysWhatTheReportRestsOn() throws IOException {
        assertThat(chapter().path("basis").toString())
                .isEqualTo("{\"region\":null,\"member_states\":11,\"reporting\":6,\"percent\":54.5,"
                        + "\"latest_submission\":\"2027-03-01T09:05:00Z\",\"by_group\":{"
                        + "\"african\":{\"member_states\":3,\"reporting\":2,\"not_reporting\":1,\"percent\":66.7},"
                        + "\"asia_pacific\":{\"member_states\":2,\"reporting\":1,\"not_reporting\":1,\"percent\":50.0},"
                        + "\"eastern_european\":{\"member_states\":2,\"reporting\":1,\"not_reporting\":1,\"percent\":50.0},"
                        + "\"latin_american_caribbean\":{\"member_states\":2,\"reporting\":1,\"not_reporting\":1,\"percent\":50.0},"
                        + "\"western_european_other\":{\"member_states\":2,\"reporting\":1,\"not_reporting\":1,\"percent\":50.0}},"
                        + "\"not_reporting\":[\"AF3\",\"AP2\",\"EE1\",\"LA2\",\"WE2\"]}");
    }

    @Test
    void keepsItsFieldNames() throws IOException {
        var recommendation = chapter().path("recommendations").path(0);
        assertThat(recommendation.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "title",
                        "support",
                        "denominators",
                        "distribution",
                        "not_applicable",
                        "not_known",
                        "not_answered",
                        "percent",
                        "by_group",
                        "carried",
                        "began",
                        "elements",
                        "facts",
                        "hurdles",
                        "assistance");
        assertThat(recommendation.path("denominators").toString())
                .isEqualTo("{\"member_states\":11,\"reporting\":6,\"asked\":6,\"answered\":5,\"applicable\":4}");
        assertThat(recommendation.path("distribution").toString())
                .isEqualTo("{\"no_action\":0,\"planned\":1,\"partial\":1,\"substantial\":0,\"full\":1}");
        assertThat(recommendation.path("percent").toString())
                .isEqualTo("{\"no_action\":0.0,\"planned\":25.0,\"partial\":25.0,\"substantial\":0.0,\"full\":25.0,"
                        + "\"not_known\":25.0}");
        assertThat(recommendation.path("elements").path(0).path("id").asText()).isEqualTo("one");
        assertThat(recommendation
                        .path("assistance")
                        .path("distribution")
                        .path("provided")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void givesNumbersWithHowTheyLie() throws IOException {
        var recommendation = chapter().path("recommendations").path(0);
        assertThat(recommendation.path("began").toString())
                .startsWith("{\"measure\":\"year\",\"of\":\"\",\"denominators\":{\"member_states\":11,\"reporting\":6,"
                        + "\"asked\":3,\"answered\":3,\"applicable\":3},\"given\":2,\"not_known\":1,"
                        + "\"not_answered\":0,\"minimum\":2015,\"median\":2015,\"maximum\":2019,\"sum\":null,"
                        + "\"by_group\":{\"african\":");
        var people = recommendation.path("facts").path(0);
        assertThat(people.path("id").asText()).isEqualTo("people");
        assertThat(people.path("of").asText()).isEqualTo("persons");
        assertThat(people.path("median").asInt()).isEqualTo(1000);
        assertThat(people.at("/by_group/african/sum").asInt()).isEqualTo(2000);
        assertThat(people.at("/by_group/asia_pacific/minimum").isNull()).isTrue();
        assertThat(recommendation.at("/facts/1/distribution").toString()).isEqualTo("{\"yes\":1,\"no\":1}");
    }

    @Test
    void ranksWhatWasNamed() throws IOException {
        var named = chapter().at("/recommendations/0/hurdles");
        assertThat(named.path("ranking").toString())
                .isEqualTo("[{\"code\":\"law\",\"label\":\"law\",\"named\":2,\"percent\":100.0,\"main\":1,"
                        + "\"percent_main\":50.0},"
                        + "{\"code\":\"funds\",\"label\":\"funds\",\"named\":1,\"percent\":50.0,\"main\":1,"
                        + "\"percent_main\":50.0},"
                        + "{\"code\":\"staff\",\"label\":\"staff\",\"named\":0,\"percent\":0.0,\"main\":0,"
                        + "\"percent_main\":0.0}]");
        assertThat(named.path("not_answered").asInt()).isEqualTo(4);
        assertThat(named.at("/by_group/african/denominators/answered").asInt()).isEqualTo(2);
    }

    @Test
    void saysHowManyAnswersAreOld() throws IOException {
        assertThat(chapter().at("/recommendations/0/carried").toString())
                .startsWith("{\"answered\":3,\"not_reviewed\":1,\"confirmed\":0,\"changed\":1,\"fresh\":1,"
                        + "\"percent\":{\"not_reviewed\":33.3,\"confirmed\":0.0,\"changed\":33.3,\"fresh\":33.3},"
                        + "\"by_group\":{");
        assertThat(chapter().at("/recommendations/1/carried").isNull()).isTrue();
    }

    @Test
    void givesNullWhereThereIsNoPercentage() throws IOException {
        var percent = chapter().at("/recommendations/2/percent/full");
        assertThat(percent.isNull()).isTrue();
    }

    @Test
    void namesTheRegionThatItIsAbout() throws IOException {
        var report = SmallReport.chapter(Optional.of(RegionalGroup.AFRICAN));
        var json = mapper.readTree(ReportJson.write(report, false));
        assertThat(json.at("/basis/region").asText()).isEqualTo("african");
        assertThat(json.at("/recommendations/0/by_group").size()).isEqualTo(1);
    }

    @Test
    void marksSyntheticFigures() throws IOException {
        assertThat(mapper.readTree(ReportJson.write(SmallReport.chapter(), true))
                        .path("synthetic")
                        .asBoolean())
                .isTrue();
        assertThat(chapter().path("synthetic").asBoolean()).isFalse();
    }

    @Test
    void givesEqualBytesForEqualSubmissions() {
        assertThat(ReportJson.write(SmallReport.chapter(), false))
                .isEqualTo(ReportJson.write(SmallReport.chapter(), false));
    }

    @Test
    void cutsTheFiguresByReference() throws IOException {
        var report = SmallReport.answers().figures().correspondence(Ties.ALL);
        var json = mapper.readTree(ReportJson.write(report, false));
        assertThat(json.at("/references/0/reference").asText()).isEqualTo("Action 4.a");
        assertThat(json.at("/references/0/denominators/member_states").asInt()).isEqualTo(22);
        assertThat(json.at("/references/0/recommendations/0/id").asText()).isEqualTo("1.a");
        assertThat(json.at("/references/0/recommendations/0/confidence").asText())
                .isEqualTo("certain");
        assertThat(json.at("/references/1/doubtful").asBoolean()).isTrue();
        assertThat(json.at("/without_counterpart/0/id").asText()).isEqualTo("2.a");
        assertThat(json.at("/not_stated/0/id").asText()).isEqualTo("1.c");
    }

    @Test
    void saysHowManyTiesAreSureAndWhichCount() throws IOException {
        var all = mapper.readTree(ReportJson.write(SmallReport.correspondence(Ties.ALL), false));
        assertThat(all.path("series").isNull()).isTrue();
        assertThat(all.path("doubtful_ties").asBoolean()).isTrue();
        assertThat(all.at("/references/1/ties").toString()).isEqualTo("{\"certain\":0,\"inferred\":0,\"doubtful\":1}");
        var some = new Ties(Optional.of("Action"), false);
        var json = mapper.readTree(ReportJson.write(SmallReport.correspondence(some), false));
        assertThat(json.path("series").asText()).isEqualTo("action");
        assertThat(json.path("doubtful_ties").asBoolean()).isFalse();
        assertThat(json.path("references")).hasSize(1);
    }

    @Test
    void cutsAChapterByReferenceToo() throws IOException {
        var references = chapter().path("correspondence");
        assertThat(references).hasSize(2);
        assertThat(references.at("/0/reference").asText()).isEqualTo("Action 4.a");
        assertThat(references.at("/0/distribution").toString())
                .isEqualTo("{\"no_action\":1,\"planned\":2,\"partial\":1,\"substantial\":1,\"full\":2}");
        assertThat(references
                        .at("/0/by_group/african/denominators/member_states")
                        .asInt())
                .isEqualTo(6);
    }

    private JsonNode chapter() throws IOException {
        return mapper.readTree(ReportJson.write(SmallReport.chapter(), false));
    }
}
