package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.problem.Audience;
import org.rapporteur.testing.Browser;
import org.rapporteur.testing.Contributor;
import org.rapporteur.testing.FilledWorkbook;

/** A contributor who is asked for 2.a alone sees and changes nothing of 3.a, at whatever address there is for contributors. */
@QuarkusTest
class ContributorPartTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RETURN = "/api/v1/returns/2026/LIE";
    private static final String NAME = "health@ministry.lie.example";
    private static final String OWN = "Answered about 2.a";
    private static final String SECRET = "Of no concern to 2.a";
    private static final String CHANGED = "Changed by a stranger";

    /** Whatever an address may want to be told in its path beside the return. */
    private static final List<String> NAMES = List.of("3.a", "3", "3.a.measures", "3.a.status", "1", "2.a");

    private static boolean prepared;
    private static long uploadOfTheState;
    private static byte[] hostile;

    @BeforeEach
    void askForOneRecommendation() throws IOException {
        if (prepared) {
            return;
        }
        Contributor.invite("LIE", NAME, "2.a");
        uploadOfTheState = upload(state(), filled(state(), Map.of("2.a.measures", OWN, "3.a.measures", SECRET)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("upload");
        hostile = filled(state(), Map.of("3.a.measures", CHANGED, "3.a.status", "Planned"));
        prepared = true;
    }

    @Test
    void seesTheOwnPartAndNothingElse() {
        contributor()
                .get(RETURN)
                .then()
                .statusCode(200)
                .body("answers", equalTo(Map.of("2.a.measures", OWN)))
                .body("completion.keySet()", equalTo(Set.of("2")));
        state().get(RETURN).then().body("answers.'3.a.measures'", equalTo(SECRET));
    }

    @Test
    void seesNoUploadOfTheState() {
        contributor().get(RETURN + "/uploads/" + uploadOfTheState).then().statusCode(404);
        state().get(RETURN + "/uploads/" + uploadOfTheState).then().statusCode(200);
    }

    @Test
    void getsAWorkbookOfTheOwnPartAlone() {
        assertThat(text(contributor().get(RETURN + "/workbook"))).contains(OWN).doesNotContain(SECRET, "3.a.measures");
        assertThat(text(state().get(RETURN + "/workbook"))).contains(OWN, SECRET);
        contributor().get(RETURN + "/workbook?chapters=3").then().statusCode(403);
    }

    @Test
    void changesTheOwnPartAndNothingElseByProgram() {
        var revision = revision();

        contributor()
                .contentType(ContentType.JSON)
                .body(answers(revision, "2.a.status", "planned", "3.a.status", "planned"))
                .patch(RETURN + "/answers")
                .then()
                .statusCode(200)
                .body("revision", equalTo(revision + 1));

        state().get(RETURN)
                .then()
                .body("answers.'2.a.status'", equalTo("planned"))
                .body("answers.'3.a.status'", equalTo(null));
    }

    @Test
    void changesTheOwnPartAndNothingElseByAWorkbookOfTheWhole() throws IOException {
        var whole = filled(state(), Map.of("2.a.measures", OWN + ", in 2026", "3.a.measures", CHANGED));

        upload(contributor(), whole).then().statusCode(200).body("accounting.stored", equalTo(1));

        state().get(RETURN)
                .then()
                .body("answers.'2.a.measures'", equalTo(OWN + ", in 2026"))
                .body("answers.'3.a.measures'", equalTo(SECRET));
        upload(contributor(), filled(state(), Map.of("2.a.measures", OWN)))
                .then()
                .statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> seesNothingOfAnotherPart() {
        return endpoints(Permission.READ_PART)
                .filter(endpoint -> endpoint.verb().equals("GET"))
                .flatMap(endpoint -> addresses(endpoint).stream()
                        .map(address -> DynamicTest.dynamicTest(endpoint + " as " + address, () -> {
                            var answer =
                                    caller(endpoint).accept(endpoint.accept()).get(address);
                            assertThat(answer.statusCode()).isLessThan(500);
                            assertThat(text(answer)).doesNotContain(SECRET);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> changesNothingOfAnotherPart() {
        return endpoints(Permission.EDIT_PART)
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    for (var address : addresses(endpoint)) {
                        var answer = send(endpoint, address);
                        assertThat(answer.statusCode()).as(address).isLessThan(500);
                        assertThat(text(answer)).as(address).doesNotContain(SECRET);
                    }
                    assertThat(answer("3.a.measures")).isEqualTo(SECRET);
                    assertThat(answer("3.a.status")).isNull();
                }));
    }

    private static Stream<Endpoint> endpoints(Permission permission) {
        return Endpoint.all().stream()
                .filter(endpoint ->
                        endpoint.permission().filter(permission::equals).isPresent());
    }

    private static List<String> addresses(Endpoint endpoint) {
        return NAMES.stream().map(name -> address(endpoint, name)).distinct().toList();
    }

    private static String address(Endpoint endpoint, String name) {
        return endpoint.path()
                .replaceAll("\\{year[^}]*}", "2026")
                .replaceAll("\\{iso3[^}]*}", "LIE")
                .replaceAll("\\{id[^}]*}", String.valueOf(uploadOfTheState))
                .replaceAll("\\{(n|chapter)[^}]*}", "3")
                .replaceAll("\\{[^}]*}", name);
    }

    /** Says of 3.a whatever may be said of a part at any of the addresses. */
    private static Response send(Endpoint endpoint, String address) {
        var request = caller(endpoint).accept(endpoint.accept());
        switch (endpoint.contentType()) {
            case "application/json" ->
                request.contentType(ContentType.JSON)
                        .body(answers(revision(), "3.a.measures", CHANGED, "3.a.status", "planned"));
            case "multipart/form-data" -> request.multiPart("file", "return.xlsx", hostile, XLSX);
            case XLSX -> request.contentType(XLSX).body(hostile);
            default ->
                request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("3.a.measures", CHANGED)
                        .formParam("3.a.status", "planned")
                        .formParam("value", CHANGED)
                        .formParam("places", "3.a")
                        .formParam("ready", "true")
                        .formParam("revision", revision())
                        .formParam("baseRevision", revision());
        }
        return request.request(endpoint.verb(), address);
    }

    private static RequestSpecification caller(Endpoint endpoint) {
        return Audience.isApi(endpoint.path()) ? contributor() : Browser.signedIn(NAME, Contributor.PASSWORD);
    }

    private static RequestSpecification contributor() {
        return Browser.program(NAME, Contributor.PASSWORD);
    }

    private static RequestSpecification state() {
        return Browser.program("lie");
    }

    private static int revision() {
        return state().get(RETURN).jsonPath().getInt("revision");
    }

    private static String answer(String item) {
        return state().get(RETURN).jsonPath().getString("answers.'" + item + "'");
    }

    private static Map<String, Object> answers(int base, String... codesAndValues) {
        var answers = new LinkedHashMap<String, String>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            answers.put(codesAndValues[i], codesAndValues[i + 1]);
        }
        return Map.of("baseRevision", base, "answers", answers);
    }

    private static byte[] filled(RequestSpecification caller, Map<String, String> answers) throws IOException {
        var workbook = caller.get(RETURN + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return FilledWorkbook.fill(workbook, answers::get);
    }

    private static Response upload(RequestSpecification caller, byte[] workbook) {
        return caller.contentType(XLSX).body(workbook).post(RETURN + "/uploads");
    }

    /** What an answer says; of a workbook, what stands in its parts. */
    private static String text(Response answer) {
        var bytes = answer.asByteArray();
        return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K'
                ? unzipped(bytes)
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] file) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
