package org.rapporteur.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.testing.FilledWorkbook;

/**
 * A second, made-up instrument of two chapters, with other templates, other codes and other States, runs the whole main
 * job without a line of code: the packaged program reads it from a folder.
 */
class SecondInstrumentIT {

    private static final Path SCHEMAS = Path.of("questionnaires", "schema");
    private static final Path INSTRUMENT = Path.of("src", "test", "resources", "second-instrument");

    /** How far Austria has come with each recommendation, which decides what else it is asked. */
    private static final Map<String, String> STAGES =
            Map.of("1.a", "done", "1.b", "begun", "2.a", "not_applicable", "2.b", "done");

    /** What is answered otherwise than with the first option or with what {@link #answer} makes up. */
    private static final Map<String, String> CHOSEN = Map.of(
            "1.a.parts.tests", "Missing",
            "1.a.figures.wells-closed", "Not known",
            "1.b.hindrances.second", "Rain");

    @TempDir
    Path folder;

    private PackagedProgram program;
    private StateClient state;
    private ApiClient secretariat;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        var questionnaires = folder.resolve("questionnaires");
        copy(INSTRUMENT, questionnaires);
        copy(SCHEMAS, questionnaires.resolve("schema"));
        program = PackagedProgram.start(Map.of(
                        "RAPPORTEUR_QUESTIONNAIRES", questionnaires.toString(),
                        "RAPPORTEUR_DATA", folder.resolve("data").toString()))
                .awaitStart();
        state = new StateClient(program, "AUT", 2032);
        secretariat = new ApiClient(program, "secretariat");
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void runsTheWholeMainJob() throws IOException, InterruptedException {
        var before = secretariat.get("/reports/2032/chapters/1");
        fillsInTheWorkbook();
        isToldThatPartsAreMissing();
        isToldThatAHindranceStandsTwice();
        confirmsWhatWasCarriedOver();
        assertThat(state.submit().get("number").asText()).startsWith("2032-AUT-");
        theReportCounts(before, secretariat.get("/reports/2032/chapters/1"));
        theFilesAreThere();
        thePagesHaveTheWordsOfTheInstrument();
    }

    private void fillsInTheWorkbook() throws IOException, InterruptedException {
        var answers = answers();
        var result = state.upload(FilledWorkbook.fill(state.workbook(""), answers::get));
        var accounting = result.get("accounting");
        assertThat(accounting.get("stored").asInt()
                        + accounting.get("unchanged").asInt())
                .as(result.toPrettyString())
                .isEqualTo(accounting.get("filled").asInt())
                .isGreaterThanOrEqualTo(answers.size());
        assertThat(state.view().get("answers").size()).isGreaterThanOrEqualTo(answers.size());
        assertThat(texts(result.get("findings"), "code")).containsOnly("done_with_missing_parts");
    }

    /** An answer to each item that is asked where the stages are as they are, and that is not carried over. */
    private Map<String, String> answers() throws IOException, InterruptedException {
        var carried = state.view().get("reviews");
        var items = secretariat.get("/editions/2032/items");
        var answers = new LinkedHashMap<String, String>();
        for (var item : items) {
            var code = item.get("code").asText();
            var chosen = CHOSEN.get(code);
            if (isAsked(item) && (chosen != null || !carried.has(code)) && !code.endsWith(".remark")) {
                answers.put(code, chosen == null ? answer(item) : chosen);
            }
        }
        assertThat(answers.keySet()).containsAll(CHOSEN.keySet());
        return answers;
    }

    /** Every condition of this instrument lists the stages at which it holds. */
    private static boolean isAsked(JsonNode item) {
        var stage = STAGES.get(item.get("recommendation").asText());
        return item.get("relevant").isNull() || item.get("relevant").asText().contains('"' + stage + '"');
    }

    private static String answer(JsonNode item) {
        if (item.get("code").asText().endsWith(".stage")) {
            var stage = STAGES.get(item.get("recommendation").asText());
            return find(item.get("options"), "code", stage).get("label").asText();
        }
        return switch (item.get("type").asText()) {
            case "choice" -> item.get("options").get(0).get("label").asText();
            case "narrative" ->
                "What Austria has to say about " + item.get("code").asText();
            case "count" -> "12";
            case "percentage" -> "45.5";
            case "year" -> "1998";
            default -> throw new AssertionError("no answer to " + item);
        };
    }

    private void isToldThatPartsAreMissing() throws IOException, InterruptedException {
        var finding = find(state.view().get("findings"), "code", "done_with_missing_parts");
        assertThat(finding.get("level").asText()).isEqualTo("warning");
        assertThat(finding.get("item").asText()).isEqualTo("1.a.stage");
        assertThat(finding.get("message").asText()).contains("missing. Change one of the two");
        assertThatThrownBy(state::submit)
                .hasMessageStartingWith("422")
                .hasMessageContaining("\"explanation_missing\"")
                .hasMessageContaining("\"1.a.remark\"");
        answer(Map.of("1.a.remark", "The laboratory is being built."));
        assertThat(state.view().get("findings"))
                .as("a warning stays when it is explained")
                .hasSize(1);
    }

    private void isToldThatAHindranceStandsTwice() throws IOException, InterruptedException {
        var result = answer(Map.of("1.b.hindrances.second", "money"));
        var finding = find(result.get("findings"), "code", "hindrance_twice");
        assertThat(finding.get("level").asText()).isEqualTo("error");
        assertThat(finding.get("item").asText()).isEqualTo("1.b.hindrances.second");
        assertThatThrownBy(state::submit).hasMessageStartingWith("422").hasMessageContaining("\"hindrance_twice\"");
        answer(Map.of("1.b.hindrances.second", "rain"));
    }

    private void confirmsWhatWasCarriedOver() throws IOException, InterruptedException {
        var open = state.view().get("reviews").properties().stream()
                .filter(review -> review.getValue().asText().equals("not_reviewed"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(open).isNotEmpty().allMatch(code -> code.contains(".parts."));
        var revision = state.view().get("revision").asInt();
        assertThat(state.confirm(revision, open).get("findings")).isEmpty();
        assertThat(state.view().get("reviews").valueStream().map(JsonNode::asText))
                .doesNotContain("not_reviewed")
                .contains("confirmed");
    }

    private JsonNode answer(Map<String, String> answers) throws IOException, InterruptedException {
        return state.answer(state.view().get("revision").asInt(), answers);
    }

    private static void theReportCounts(JsonNode before, JsonNode after) {
        assertThat(after.get("title").asText()).isEqualTo("WELLS");
        assertThat(reporting(after)).isEqualTo(reporting(before) + 1);
        var done = "/recommendations/0/distribution/done";
        assertThat(after.at(done).asInt()).isEqualTo(before.at(done).asInt() + 1);
        var tested = "/recommendations/0/figures/0/given";
        assertThat(after.at(tested).asInt()).isEqualTo(before.at(tested).asInt() + 1);
        assertThat(after.at("/recommendations/0/figures/0/measure").asText()).isEqualTo("percentage");
        var notKnown = "/recommendations/0/figures/1/not_known";
        assertThat(after.at(notKnown).asInt()).isEqualTo(before.at(notKnown).asInt() + 1);
        var school = "/recommendations/1/figures/0/distribution/yes";
        assertThat(after.at(school).asInt()).isEqualTo(before.at(school).asInt() + 1);
        assertThat(after.at("/recommendations/1/hindrances/ranking")).hasSize(3);
        assertThat(texts(after.get("correspondence"), "reference")).containsExactly("Article 4.a", "Article 9");
    }

    private static int reporting(JsonNode report) {
        return report.at("/basis/reporting").asInt();
    }

    private void theFilesAreThere() throws IOException, InterruptedException {
        for (var report : List.of("chapters/1", "chapters/2", "correspondence")) {
            var address = "/reports/2032/" + report + "?format=";
            var rows = new String(secretariat.download(address + "csv"), StandardCharsets.UTF_8);
            assertThat(rows).contains(",done,");
            try (var book = WorkbookFactory.create(new ByteArrayInputStream(secretariat.download(address + "xlsx")))) {
                assertThat(book.getNumberOfSheets()).isGreaterThan(1);
            }
        }
    }

    private void thePagesHaveTheWordsOfTheInstrument() throws IOException, InterruptedException {
        var focalPoint = PageReader.signedIn(program, "aut");
        assertThat(focalPoint.read("/returns/2032/AUT")).contains("2032-AUT-");
        var pages = new LinkedHashMap<String, String>();
        pages.put("/catalogue", "Made-up declaration on water (2028)");
        pages.put("/catalogue?q=Article+9", "Clean rivers");
        pages.put("/catalogue/1.a", "What percentage of the wells in use were tested in the reporting year?");
        pages.put("/references", "Charter of Rivers, articles");
        pages.put("/references/Article%209", "Clean rivers");
        pages.put("/reports/2032", "RIVERS");
        pages.put("/reports/2032/chapters/1", "What stands in the way?");
        pages.put("/reports/2032/chapters/2", "Register of floods");
        pages.put("/reports/2032/correspondence", "1998 Charter of Rivers");
        pages.put("/reports/2032/correspondence?series=article", "Article 9");
        pages.put("/editions", "2032");
        pages.put("/editions/2032", "WELLS");
        pages.put("/editions/2032/preview", "RIVERS");
        pages.put("/editions/2032/preview/1", "How many wells were closed in the reporting year?");
        pages.put("/editions/2032/changes?since=2031", "hindrances");
        pages.put("/status/2032", "Latvia");
        var reader = PageReader.signedIn(program, "secretariat");
        for (var page : pages.entrySet()) {
            assertThat(reader.read(page.getKey()))
                    .as(page.getKey())
                    .contains(page.getValue())
                    .doesNotContainPattern("\\b(2009|2016|UNGASS|Plan of Action)\\b|\\{earlier");
        }
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " in " + list));
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var found = Files.walk(from)) {
            for (var each : found.toList()) {
                var copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
    }
}
