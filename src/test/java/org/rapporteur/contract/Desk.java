package org.rapporteur.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.launch.ApiClient;
import org.rapporteur.launch.PackagedProgram;

/** One State's return and the people who answer it, and a look at what came of it as the secretariat sees it. */
final class Desk implements AutoCloseable {

    static final int YEAR = 2026;

    private static final List<String> STATES = List.of(
            "AFG", "ALB", "DZA", "AND", "AGO", "ARG", "ARM", "AUS", "AZE", "BHS", "BHR", "BGD", "BRB", "BLR", "BEL",
            "BLZ", "BEN", "BTN", "BOL", "BIH", "BWA", "BRN", "BGR", "BFA", "BDI", "CPV", "KHM", "CMR", "CAN", "CAF",
            "TCD", "CHL", "CHN", "COL", "COM", "COG", "CRI", "CIV", "HRV", "CUB", "CYP", "CZE", "DNK", "DJI", "DMA",
            "DOM", "ECU", "EGY");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]+");
    private static final String PASSWORD = "a password for contributors";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** How somebody answers. */
    interface Channel {
        Hand hand(String account, String password, String home);
    }

    private final PackagedProgram program;
    private final Channel channel;
    private final String iso3 = STATES.get(NEXT.getAndIncrement());
    private final String home = "/returns/" + YEAR + "/" + iso3;
    private final ApiClient secretariat;
    private final List<Hand> hands = new ArrayList<>();

    Desk(PackagedProgram program, Channel channel) {
        this.program = program;
        this.channel = channel;
        this.secretariat = new ApiClient(program, "secretariat");
    }

    String iso3() {
        return iso3;
    }

    String home() {
        return home;
    }

    /** Name of the focal point's account. */
    String account() {
        return iso3.toLowerCase(Locale.ROOT);
    }

    Hand focalPoint() {
        return hand(account(), "trial");
    }

    /** Somebody whom the focal point asks for one place. */
    Hand contributor(String place) throws Exception {
        var address = "ministry-" + hands.size() + "@" + account() + ".example";
        invite(address, place);
        return hand(address, PASSWORD);
    }

    /** Invites somebody, who then chooses a password. */
    void invite(String address, String... places) throws Exception {
        var asked = new ApiClient(program, account())
                .post(
                        home + "/contributors",
                        Map.of("address", address, "name", "A ministry", "edit", List.of(places)));
        var link = LINK.matcher(asked.path("message").asText());
        if (!link.find()) {
            throw new AssertionError("no link in " + asked);
        }
        accept(program.at(link.group()));
    }

    static String password() {
        return PASSWORD;
    }

    private static void accept(URI invitation) throws Exception {
        var password = URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(invitation)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("password=" + password + "&again=" + password))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    private Hand hand(String account, String password) {
        var hand = channel.hand(account, password, home);
        hands.add(hand);
        return hand;
    }

    /** The return's answer as it is exported; empty for none. */
    String answer(String code) throws Exception {
        return secretariat.get(home).path("answers").path(code).asText("");
    }

    /** Whether somebody could change an answer who tried to. */
    boolean mayAnswer(Hand hand, String code, String answer) throws Exception {
        var before = answer(code);
        try {
            hand.open();
            hand.answer(code, answer);
            hand.send();
        } catch (AssertionError notAsked) {
            return false;
        }
        return !answer(code).equals(before);
    }

    /** Such as {@code 1.a.measures: A law.}: what was offered and not stored. */
    List<String> conflicts() throws Exception {
        return rows(secretariat.get(home + "/conflicts"))
                .map(conflict -> conflict.path("item").asText() + ": "
                        + conflict.path("yours").asText(""))
                .toList();
    }

    /** Such as {@code full by aut by form}, the newest first. */
    List<String> history(String code) throws Exception {
        return rows(secretariat.get(home + "/answers/" + code + "/history"))
                .map(change -> "%s by %s by %s"
                        .formatted(
                                change.path("value").asText(""),
                                change.path("by").asText(),
                                change.path("channel").asText()))
                .toList();
    }

    private static Stream<JsonNode> rows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    public void close() {
        hands.forEach(Hand::close);
    }
}
