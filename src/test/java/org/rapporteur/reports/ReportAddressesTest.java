package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observations;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.trace.FigureAddresses;
import org.rapporteur.testing.Browser;

/** Asks for reports as the secretariat does, over the made-up returns of a trial. */
@QuarkusTest
@TestProfile(ReportAddressesTest.WithReturns.class)
public class ReportAddressesTest {

    private static final String CHAPTER = "/api/v1/reports/2026/chapters/1";
    private static final String CORRESPONDENCE = "/api/v1/reports/2026/correspondence";
    private static final Pattern TIES = Pattern.compile("\\d+ certain, \\d+ inferred, \\d+ doubtful\\.");
    private static final Pattern ANCHOR = Pattern.compile("<a href=\"#([a-z]+-[0-9a-z.]+)\">");
    private static final Pattern ROW = Pattern.compile("<tr[^>]*><th scope=\"row\">.*?</tr>", Pattern.DOTALL);
    private static final Pattern FIGURES =
            Pattern.compile("<table class=\"table table-sm report-figures\">.*?</table>", Pattern.DOTALL);
    private static final List<String> PROGRESS = List.of(
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
            "carried");
    private static final Pattern CELL = Pattern.compile(
            "<td[^>]*>(?:<a [^>]*>)?([0-9.,]*)(?:</a>)?(?: <span class=\"share\">([0-9.]+)%</span>)?</td>");
    private static final Pattern FIGURE =
            Pattern.compile("<a href=\"([^\"]*/answers[^\"]*)\" aria-label=\"([^\"]+)\">([^<]*)</a>");
    private static final List<String> PARTS = List.of("", "/regions", "/trend", "/references");

    @Inject
    Reports reports;

    /** A trial that has begun with its returns. */
    public static class WithReturns implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("rapporteur.trial.returns", "true");
        }
    }

    @Test
    void givesTheReportAsJsonCsvAndWorkbook() {
        api(CHAPTER).statusCode(200).contentType("application/json").body("year", equalTo(2026));
        api(CHAPTER + "?format=csv").statusCode(200).contentType(startsWith("text/csv"));
        api(CHAPTER + "?format=xlsx")
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"report-2026-chapter-1.xlsx\"");
        api(CHAPTER + "?format=xlsx&region=african")
                .header("Content-Disposition", "attachment; filename=\"report-2026-chapter-1-african.xlsx\"");
    }

    @Test
    void givesTheReportAsStatisticalDataAndTheirStructure() {
        for (var address : List.of(CHAPTER, CORRESPONDENCE)) {
            api(address + "?format=sdmx-csv")
                    .statusCode(200)
                    .contentType("application/vnd.sdmx.data+csv;version=2.0.0")
                    .body(startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,"));
            api(address + "?format=sdmx-ml&region=african")
                    .statusCode(200)
                    .contentType("application/vnd.sdmx.structure+xml;version=2.1")
                    .body(containsString(":Test>true<"));
        }
        api(CHAPTER + "?format=sdmx-csv")
                .header("Content-Disposition", "attachment; filename=\"report-2026-chapter-1-sdmx.csv\"");
        browser("/reports/2026/chapters/1/export?format=sdmx-ml&region=african")
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"report-2026-chapter-1-african-sdmx.xml\"");
        browser("/reports/2026/correspondence/export?format=sdmx-csv&series=op&doubtful=no")
                .statusCode(200)
                .header("Content-Disposition", endsWith("-sdmx.csv\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt", "doc"})
    void namesTheFormatsThereAreWhereThereIsNotTheOneAskedFor(String format) {
        api(CHAPTER + "?format=" + format)
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("format_not_available"))
                .body("detail", containsString(format))
                .body("detail", containsString("json, csv, xlsx"));
    }

    @Test
    void namesARegionAChapterAndAYearThatThereAreNot() {
        api(CHAPTER + "?region=europe")
                .statusCode(400)
                .body("detail", containsString("europe"))
                .body("detail", containsString("eastern_european"));
        api("/api/v1/reports/2026/chapters/8").statusCode(400).body("detail", containsString("1, 2, 3, 4, 5, 6, 7"));
        api("/api/v1/reports/1999/chapters/1").statusCode(404).body("detail", containsString("1999"));
        api("/api/v1/reports/2026/correspondence?region=x").statusCode(400);
    }

    @Test
    void givesTheProgressByReference() {
        api("/api/v1/reports/2026/correspondence")
                .statusCode(200)
                .body("basis.member_states", equalTo(193))
                .body("references[0].reference", startsWith("Action"));
    }

    @Test
    void givesEqualBytesForEqualSubmissions() {
        for (var format : List.of("json", "csv", "xlsx", "sdmx-csv", "sdmx-ml")) {
            assertThat(bytes(format)).as(format).isEqualTo(bytes(format));
        }
    }

    @Test
    void saysEverywhereThatTheFiguresAreSynthetic() {
        api(CHAPTER).body("synthetic", equalTo(true));
        for (var page : List.of(
                "/reports/2026",
                "/reports/2026/chapters/1",
                "/reports/2026/chapters/1/regions",
                "/reports/2026/chapters/1/trend",
                "/reports/2026/chapters/1/references",
                "/reports/2026/chapters/1/recommendations/1.a",
                "/reports/2026/correspondence")) {
            browser(page).statusCode(200).body(containsString("Synthetic figures for trial"));
        }
    }

    @Test
    void leadsFromEveryFigureOfAChapterToTheAnswersBehindIt() {
        var report = reports.chapter("2026", "6", null);
        var linked = new HashMap<String, String>();
        PARTS.forEach(part -> addLinked(linked, "/reports/2026/chapters/6" + part));
        report.recommendations()
                .forEach(one -> addLinked(linked, "/reports/2026/chapters/6/recommendations/" + one.id()));
        for (var region : Regions.codes()) {
            addLinked(linked, "/reports/2026/chapters/6/references?region=" + region);
        }
        var addresses = FigureAddresses.of(2026, Optional.empty());
        assertThat(Observations.of(report))
                .hasSizeGreaterThan(2000)
                .filteredOn(ReportAddressesTest::isShown)
                .allSatisfy(figure -> assertThat(linked)
                        .containsEntry(
                                addresses.of(figure.id()),
                                figure.count()
                                        .map(BigDecimal::valueOf)
                                        .or(figure::value)
                                        .orElseThrow()
                                        .toPlainString()));
    }

    /** All but what nobody named, which pages leave out. */
    private static boolean isShown(Observation figure) {
        var isNamed = figure.labels().outcome().isPresent()
                && figure.id().place().subject().equals("obstacles");
        return !isNamed || figure.count().filter(count -> count == 0).isEmpty();
    }

    private static void addLinked(Map<String, String> linked, String page) {
        FIGURE.matcher(browser(page).statusCode(200).extract().asString())
                .results()
                .forEach(link -> linked.put(
                        link.group(1).replace("&amp;", "&"), link.group(3).replace(",", "")));
    }

    @Test
    void listsTheStatesBehindAFigureOnThePageAndInTheJson() {
        var query = "/reports/2026/chapters/1/answers?recommendation=1.a&subject=status&region=african";
        var full = api("/api/v1" + query)
                .statusCode(200)
                .body("outcomes[0].outcome", equalTo("no_action"))
                .body("outcomes[0].states.size()", equalTo(linkedCount("no_action")))
                .extract()
                .jsonPath();
        browser(query)
                .statusCode(200)
                .body(containsString("<h2 id=\"not_reporting\""))
                .body(containsString(
                        "/returns/2026/" + full.getString("outcomes.find { it.count > 0 }.states[0].iso3")))
                .body(containsString("Synthetic figures for trial"));
        browser("/reports/2026/chapters/1/answers?subject=coverage").statusCode(200);
        browser("/reports/2026/chapters/1/answers?subject=carried&recommendation=1.a")
                .statusCode(200);
        browser("/reports/2026/chapters/1/answers?subject=status&edition=2025&states=panel&element=comparable")
                .statusCode(200);
        browser("/reports/2026/correspondence/answers?subject=status&reference=Action 4.a&doubtful=no")
                .statusCode(200);
    }

    private int linkedCount(String outcome) {
        return reports
                .chapter("2026", "1", "african")
                .recommendations()
                .get(0)
                .progress()
                .figures()
                .total()
                .steps()
                .stream()
                .filter(step -> step.option().code().equals(outcome))
                .findFirst()
                .orElseThrow()
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "subject=nothing, 400",
        "recommendation=1.a, 400",
        "subject=status&recommendation=x, 400",
        "subject=status&recommendation=2.a, 404",
        "subject=status&reference=x, 400",
        "subject=status&states=some, 400",
        "subject=status&edition=soon, 400",
        "subject=status&edition=1999, 404",
        "subject=status&element=nothing, 404",
        "subject=status&region=europe, 400"
    })
    void saysWhichPlaceThereIsNot(String query, int status) {
        api("/api/v1/reports/2026/chapters/1/answers?" + query).statusCode(status);
        browser("/reports/2026/chapters/1/answers?" + query).statusCode(status);
    }

    @Test
    void showsTheIndexWhereItIsAskedForAlone() {
        for (var page : List.of("", "/trend", "/recommendations/1.a")) {
            browser("/reports/2026/chapters/1" + page).body(not(containsString("It hides how the answers are spread")));
            browser("/reports/2026/chapters/1" + page + "?index=yes")
                    .body(containsString("It hides how the answers are spread"))
                    .body(containsString("Hide the index"));
        }
        browser("/reports/2026/chapters/1?index=perhaps").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.a", "1.j", "1.a?region=african"})
    void showsEveryFigureOfTheJsonOnThePageOfARecommendation(String address) throws IOException {
        var id = address.substring(0, 3);
        var json = new ObjectMapper()
                .readTree(api(CHAPTER + address.substring(3)).extract().asByteArray());
        var page = browser("/reports/2026/chapters/1/recommendations/" + address)
                .extract()
                .asString();
        var expected = new ArrayList<List<String>>();
        for (var recommendation : json.path("recommendations")) {
            if (recommendation.path("id").asText().equals(id)) {
                addEverything(expected, recommendation);
            }
        }
        assertThat(onPage(page)).hasSizeGreaterThan(50).startsWith(expected.toArray(List[]::new));
    }

    @Test
    void linksThePageOfEveryRecommendation() {
        browser("/reports/2026/chapters/1?region=african")
                .body(containsString("/reports/2026/chapters/1/recommendations/1.a?region=african"));
        browser("/reports/2026/chapters/1/recommendations/1.zz").statusCode(404);
        browser("/reports/2026/chapters/1/recommendations/2.a").statusCode(404);
        Browser.signedIn("aut")
                .get("/reports/2026/chapters/1/recommendations/1.a")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?series=op&doubtful=no", "?region=african&series=target"})
    void showsEveryFigureOfTheReferencesOnThePage(String query) throws IOException {
        var json = new ObjectMapper()
                .readTree(api(CORRESPONDENCE + query).extract().asByteArray());
        var page = browser("/reports/2026/correspondence" + query).extract().asString();
        assertThat(onPage(page)).isNotEmpty().isEqualTo(inJson(json.path("references")));
    }

    @Test
    void countsAsManyTiesOnThePageAsInTheJson() throws IOException {
        var json = new ObjectMapper().readTree(api(CORRESPONDENCE).extract().asByteArray());
        var page = browser("/reports/2026/correspondence").extract().asString();
        var expected = StreamSupport.stream(json.path("references").spliterator(), false)
                .map(reference -> reference.path("ties"))
                .map(ties -> "%s certain, %s inferred, %s doubtful."
                        .formatted(ties.path("certain"), ties.path("inferred"), ties.path("doubtful")))
                .toList();
        assertThat(TIES.matcher(page).results().map(MatchResult::group)).containsExactlyElementsOf(expected);
    }

    @Test
    void linksEveryReferenceInTheIndex() throws IOException {
        var page = browser("/reports/2026/correspondence").extract().asString();
        var linked = ANCHOR.matcher(page).results().map(link -> link.group(1)).toList();
        assertThat(linked)
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allMatch(id -> page.contains("<h2 id=\"" + id + "\">"));
    }

    @Test
    void givesTheProgressByReferenceAsCsvAndWorkbook() {
        api(CORRESPONDENCE + "?format=csv").statusCode(200).contentType(startsWith("text/csv"));
        api(CORRESPONDENCE + "?format=xlsx&region=african&series=op&doubtful=no")
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"report-2026-correspondence-african-op-without-doubtful.xlsx\"");
        for (var format : List.of("docx", "pdf")) {
            api(CORRESPONDENCE + "?format=" + format).statusCode(406).body("code", equalTo("format_not_available"));
        }
    }

    @Test
    void namesASeriesThatThereIsNot() {
        api(CORRESPONDENCE + "?series=goal")
                .statusCode(400)
                .body("detail", containsString("goal"))
                .body("detail", containsString("action, op, pp, target"));
        api(CORRESPONDENCE + "?doubtful=perhaps").statusCode(400).body("detail", containsString("yes, no"));
    }

    @Test
    void downloadsTheProgressByReferenceAsItIsShown() {
        var query = "format=csv&region=african&series=op&doubtful=no";
        var link = "/reports/2026/correspondence/export?" + query;
        browser("/reports/2026/correspondence?region=african&series=op&doubtful=no")
                .body(containsString(link.replace("&", "&amp;")));
        assertThat(browser(link).statusCode(200).extract().asByteArray())
                .isEqualTo(api(CORRESPONDENCE + "?" + query).extract().asByteArray());
        Browser.signedIn("aut").get(link).then().statusCode(403);
    }

    @Test
    void downloadsFromThePageWhatTheApiGives() {
        var link = "/reports/2026/chapters/2/export?format=csv&region=african";
        browser("/reports/2026/chapters/2?region=african").body(containsString(link.replace("&", "&amp;")));
        assertThat(browser(link).statusCode(200).extract().asByteArray())
                .isEqualTo(api("/api/v1/reports/2026/chapters/2?format=csv&region=african")
                        .extract()
                        .asByteArray());
    }

    @Test
    void needsNoInlineStyleOrScript() {
        browser("/reports/2026/chapters/1")
                .body(not(containsString("style=")))
                .body(not(containsString("<script")))
                .body(not(containsString("<style")));
    }

    @Test
    void isForTheSecretariatAlone() {
        RestAssured.given().get(CHAPTER).then().statusCode(401);
        Browser.program("aut").get(CHAPTER).then().statusCode(403);
    }

    private static byte[] bytes(String format) {
        return api(CHAPTER + "?format=" + format).extract().asByteArray();
    }

    private static ValidatableResponse api(String address) {
        return Browser.program("secretariat").get(address).then();
    }

    private static ValidatableResponse browser(String address) {
        return Browser.signedIn("secretariat").get(address).then();
    }

    /** Every row of every table of figures, from the counts of the steps to the Member States. */
    private static List<List<String>> onPage(String page) {
        return FIGURES.matcher(page)
                .results()
                .flatMap(table -> ROW.matcher(table.group()).results())
                .map(MatchResult::group)
                .map(ReportAddressesTest::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        return CELL.matcher(row)
                .results()
                .map(cell -> cell.group(1).replace(",", "") + (cell.group(2) == null ? "" : " " + cell.group(2)))
                .toList();
    }

    private static List<List<String>> inJson(JsonNode references) {
        var rows = new ArrayList<List<String>>();
        references.forEach(reference -> addRows(rows, reference));
        return rows;
    }

    private static void addEverything(List<List<String>> rows, JsonNode recommendation) {
        addRows(rows, recommendation);
        for (var template : templates(recommendation)) {
            addTotals(rows, template);
            addGroups(rows, template);
        }
        if (recommendation.path("carried").isObject()) {
            rows.add(carried(recommendation.path("carried")));
            recommendation.path("carried").path("by_group").forEach(group -> rows.add(carried(group)));
        }
    }

    private static List<JsonNode> templates(JsonNode recommendation) {
        var templates = new ArrayList<JsonNode>();
        recommendation.fields().forEachRemaining(field -> {
            if (!PROGRESS.contains(field.getKey())) {
                templates.add(field.getValue());
            }
        });
        return templates;
    }

    /** What one template asks: choices, then numbers, then what is ranked. */
    private static void addTotals(List<List<String>> rows, JsonNode template) {
        only(items(template), "distribution").forEach(item -> rows.add(row(item)));
        only(items(template), "measure").forEach(item -> rows.add(spread(item)));
        addNamed(rows, template);
    }

    private static void addGroups(List<List<String>> rows, JsonNode template) {
        only(items(template), "distribution")
                .forEach(item -> item.path("by_group").forEach(group -> rows.add(row(group))));
        only(items(template), "measure")
                .forEach(item -> item.path("by_group").forEach(group -> rows.add(spread(group))));
        template.path("by_group").forEach(group -> addNamed(rows, group));
    }

    private static List<JsonNode> items(JsonNode template) {
        return template.isArray()
                ? StreamSupport.stream(template.spliterator(), false).toList()
                : List.of(template);
    }

    private static List<JsonNode> only(List<JsonNode> items, String field) {
        return items.stream().filter(item -> item.has(field)).toList();
    }

    private static void addNamed(List<List<String>> rows, JsonNode ranking) {
        ranking.path("ranking").forEach(option -> {
            if (option.path("named").asInt() > 0) {
                rows.add(List.of(
                        option.path("named") + share(option.path("percent")),
                        option.path("main") + share(option.path("percent_main"))));
            }
        });
    }

    private static List<String> carried(JsonNode carried) {
        return Stream.of("not_reviewed", "confirmed", "changed", "fresh", "answered")
                .map(field -> carried.path(field).asText())
                .toList();
    }

    private static List<String> spread(JsonNode number) {
        var values = Stream.of("given", "minimum", "median", "maximum", "sum", "not_known", "not_answered")
                .map(field -> number.path(field).isNull()
                        ? ""
                        : number.path(field).decimalValue().toPlainString());
        var parts = Stream.of("answered", "asked", "reporting", "member_states")
                .map(part -> number.path("denominators").path(part).asText());
        return Stream.concat(values, parts).toList();
    }

    private static void addRows(List<List<String>> rows, JsonNode figures) {
        rows.add(row(figures));
        StreamSupport.stream(figures.path("by_group").spliterator(), false)
                .map(ReportAddressesTest::row)
                .forEach(rows::add);
    }

    private static List<String> row(JsonNode figures) {
        var percent = figures.path("percent");
        var cells = new ArrayList<String>();
        figures.path("distribution")
                .fields()
                .forEachRemaining(step -> cells.add(step.getValue() + share(percent.path(step.getKey()))));
        cells.add(figures.path("not_known") + share(percent.path("not_known")));
        cells.add(figures.path("not_applicable").toString());
        cells.add(figures.path("not_answered").toString());
        for (var part : List.of("applicable", "answered", "asked", "reporting", "member_states")) {
            cells.add(figures.path("denominators").path(part).toString());
        }
        return cells;
    }

    private static String share(JsonNode percent) {
        return percent.isNull() ? "" : " " + percent.decimalValue().toPlainString();
    }
}
