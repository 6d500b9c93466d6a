package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.problem.Audience;
import org.rapporteur.testing.Browser;
import org.rapporteur.testing.Contributor;

/** Crosses every address with everybody who might call it, and compares with what {@link Access} decides. */
@QuarkusTest
class EveryAddressTest {

    private static final List<Optional<SignedIn>> CALLERS = List.of(
            Optional.empty(),
            Optional.of(new SignedIn("aut", Role.STATE, Optional.of("AUT"))),
            Optional.of(new SignedIn("deu", Role.STATE, Optional.of("DEU"))),
            Optional.of(new SignedIn("every@ministry.aut.example", Role.CONTRIBUTOR, Optional.of("AUT"))),
            Optional.of(new SignedIn("every@ministry.deu.example", Role.CONTRIBUTOR, Optional.of("DEU"))),
            Optional.of(new SignedIn("secretariat", Role.SECRETARIAT, Optional.empty())),
            Optional.of(new SignedIn("administrator", Role.ADMINISTRATOR, Optional.empty())));

    private static final Set<Permission> ABOUT_A_RETURN =
            EnumSet.of(Permission.READ_RETURN, Permission.EDIT_RETURN, Permission.READ_PART, Permission.EDIT_PART);

    /** What is served beside the resources, all of it without a word about any return: open to everybody. */
    private static final List<String> BESIDE_THE_RESOURCES = List.of("/api/openapi", "/health", "/webjars/", "/q/");

    private static final Map<String, String> SESSIONS = new HashMap<>();

    @Inject
    Router router;

    @Test
    void statesThePermissionOfEveryAddress() {
        assertThat(Endpoint.all()).isNotEmpty().allSatisfy(endpoint -> assertThat(endpoint.permission())
                .as("@Requires of %s", endpoint)
                .isPresent());
    }

    @Test
    void namesTheStateOfEveryAddressThatIsAboutAReturn() {
        assertThat(Endpoint.all())
                .filteredOn(endpoint ->
                        endpoint.permission().filter(ABOUT_A_RETURN::contains).isPresent())
                .allSatisfy(endpoint ->
                        assertThat(endpoint.iso3()).as("{iso3} of %s", endpoint).isPresent());
    }

    @Test
    void knowsAllThatIsServedBesideTheResources() {
        var paths = router.getRoutes().stream().map(Route::getPath).filter(Objects::nonNull);
        assertThat(paths.filter(path -> path.length() > 1))
                .allSatisfy(path -> assertThat(BESIDE_THE_RESOURCES).anyMatch(path::startsWith));
    }

    @Test
    void opensWhatIsServedBesideTheResourcesToEverybody() {
        for (var address : List.of("/api/openapi", "/health/ready", "/assets/rapporteur.css")) {
            assertThat(RestAssured.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @TestFactory
    Stream<DynamicTest> decidesAsAccessDoes() {
        return Endpoint.all().stream().flatMap(endpoint -> CALLERS.stream().map(caller -> {
            var name = endpoint + " for " + caller.map(SignedIn::name).orElse("anonymous");
            return DynamicTest.dynamicTest(name, () -> compare(endpoint, caller));
        }));
    }

    private static void compare(Endpoint endpoint, Optional<SignedIn> caller) {
        var allowed = Access.allows(endpoint.permission().orElseThrow(), caller, endpoint.iso3());
        var answer = call(endpoint, caller);
        assertThat(answer.statusCode()).as("%s: a mistake of ours", endpoint).isLessThan(500);
        if (allowed) {
            assertThat(isRefusal(endpoint, caller, answer))
                    .as(answer.statusLine())
                    .isFalse();
        } else {
            assertThat(isRefusal(endpoint, caller, answer))
                    .as(answer.statusLine())
                    .isTrue();
        }
    }

    /** Anonymous people are led to the sign-in page and back; the start page leads there of its own. */
    private static boolean isRefusal(Endpoint endpoint, Optional<SignedIn> caller, Response answer) {
        if (caller.isPresent()) {
            return answer.statusCode() == 403;
        }
        if (Audience.isApi(endpoint.path())) {
            return answer.statusCode() == 401;
        }
        var location = Optional.ofNullable(answer.header("Location")).orElse("");
        return answer.statusCode() == 303
                && location.startsWith("/sign-in")
                && !endpoint.path().equals("/");
    }

    private static Response call(Endpoint endpoint, Optional<SignedIn> caller) {
        caller.ifPresent(account -> SESSIONS.computeIfAbsent(account.name(), name -> session(account)));
        var request = Audience.isApi(endpoint.path()) ? program(caller) : person(caller);
        request.accept(endpoint.accept());
        if (!endpoint.verb().equals("GET")) {
            request.header("Content-Type", endpoint.contentType());
        }
        return request.request(endpoint.verb(), endpoint.address());
    }

    private static RequestSpecification program(Optional<SignedIn> caller) {
        return caller.map(account -> Browser.program(account.name(), password(account)))
                .orElseGet(RestAssured::given);
    }

    private static String password(SignedIn account) {
        return account.role() == Role.CONTRIBUTOR ? Contributor.PASSWORD : "trial";
    }

    /** Asked for a chapter by its own State, like any other. */
    private static String session(SignedIn account) {
        if (account.role() == Role.CONTRIBUTOR) {
            Contributor.invite(account.iso3().orElseThrow(), account.name(), "1");
        }
        return Browser.session(account.name(), password(account));
    }

    private static RequestSpecification person(Optional<SignedIn> caller) {
        return caller.map(account -> SESSIONS.get(account.name()))
                .map(session -> Browser.anonymous().cookie("rapporteur-session", session))
                .orElseGet(Browser::anonymous);
    }
}
