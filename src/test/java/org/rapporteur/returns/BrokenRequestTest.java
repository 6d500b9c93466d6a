package org.rapporteur.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.Browser;

/** Requests that no honest program sends: each is the sender's mistake and not ours. */
@QuarkusTest
class BrokenRequestTest {

    private static final String ADDRESS = "/api/v1/returns/2026/MLT";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"baseRevision\": 0, \"answers\": {\"1.a.measures\": \"one\", \"1.a.measures\": \"two\"}}",
                "{\"baseRevision\": 0, \"answers\": {\"1.a.measures\": \"one\"}} {\"baseRevision\": 0}"
            })
    void losesNoAnswerUnsaid(String body) {
        Browser.program("mlt")
                .contentType("application/json")
                .body(body)
                .patch(ADDRESS + "/answers")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad_request"));
        Browser.program("mlt").get(ADDRESS).then().body("revision", equalTo(0));
    }

    @Test
    void isToldThatANumberHasMoreDigitsInItsExponentThanAnyComputerHolds() {
        Browser.program("mlt")
                .contentType("application/json")
                .body("{\"baseRevision\": 0, \"answers\": {\"1.a.since\": 1e99999999999}}")
                .patch(ADDRESS + "/answers")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad_request"));
    }

    @Test
    void isNotAnsweredAtLengthWhereItConfirmsWhatWasNeverAsked() {
        var codes =
                IntStream.range(0, 5_000).mapToObj(number -> "1.a.x" + number).toList();
        var answer = Browser.program("mlt")
                .contentType("application/json")
                .body(Map.of("baseRevision", 0, "confirm", codes))
                .patch(ADDRESS + "/answers");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("findings")).hasSizeLessThan(4_000);
    }

    @Test
    void quotesNoMoreThanTheBeginningOfWhatWasSent() {
        var answer = Browser.program("mlt")
                .contentType("application/json")
                .body("{\"baseRevision\": \"" + "x".repeat(100_000) + "\"}")
                .patch(ADDRESS + "/answers");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).hasSizeLessThan(1_000);
    }

    @Test
    void isToldThatAFormBreaksOff() {
        upload("not a form at all");
    }

    @Test
    void isToldThatAFormHasTooManyFields() {
        var field = "--b\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nx\r\n";
        upload(field.repeat(1_001) + "--b--\r\n");
    }

    private static void upload(String form) {
        Browser.program("mlt")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .body(form.getBytes(UTF_8))
                .post(ADDRESS + "/uploads")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad_request"));
    }
}
