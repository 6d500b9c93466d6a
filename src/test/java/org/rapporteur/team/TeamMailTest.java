package org.rapporteur.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.Post;
import org.rapporteur.testing.Browser;
import org.rapporteur.testing.Contributor;

/** What goes out by e-mail, as a real mail server gets it. */
@QuarkusTest
@TestProfile(TeamMailTest.WithAMailServer.class)
class TeamMailTest {

    private static final String ADDRESS = "https://rapporteur.example.org";

    @Inject
    Post post;

    /** Mails go to a server that the test can stop. */
    public static class WithAMailServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "rapporteur.mail.sending", "true",
                    "rapporteur.address", ADDRESS,
                    "quarkus.mailer.mock", "false",
                    "quarkus.mailer.from", "desk@example.org",
                    "quarkus.mailer.start-tls", "DISABLED");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(MailServer.class));
        }
    }

    /** A mail server on a free port of this machine. */
    public static class MailServer implements QuarkusTestResourceLifecycleManager {

        private static GreenMail server;

        private static void serve(int port) {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }

        @Override
        public Map<String, String> start() {
            serve(0);
            return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", String.valueOf(port()));
        }

        private static int port() {
            return server.getSmtp().getPort();
        }

        @Override
        public void stop() {
            server.stop();
        }
    }

    @BeforeEach
    void forgetOlderMails() throws FolderException {
        post.awaitLast();
        MailServer.server.purgeEmailFromAllMailboxes();
    }

    @Test
    void invitesWithALinkToTheAddressOfTheSettings() throws MessagingException {
        Browser.signedIn("aut")
                .header("Host", "elsewhere.example")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("address", "Gesundheit@Ministry.AUT.example")
                .formParam("called", "Bundesministerium für Gesundheit")
                .formParam("places", "2", "3.a")
                .formParam("due", "2199-01-31")
                .formParam("message", "Danke schön.\r\nA. Huber")
                .post("/returns/2026/AUT/contributors")
                .then()
                .statusCode(303);

        var mail = only();
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("gesundheit@ministry.aut.example");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("desk@example.org");
        assertThat(mail.getSubject()).isEqualTo("Austria: you are asked for a part of the return 2026");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(text(mail))
                .contains("To Bundesministerium für Gesundheit:", "Chapter 2", "(by 31 January 2199)")
                .contains("Danke schön.\nA. Huber")
                .contains(ADDRESS + "/invitations/")
                .doesNotContain("elsewhere.example");
        Contributor.accept(Contributor.link(text(mail)), Contributor.PASSWORD);
    }

    @Test
    void sendsWhoeverHasAPasswordToTheSignIn() throws MessagingException {
        invite("BEL", "health@bel.example", "2");
        ask("BEL", "health@bel.example", "3");

        assertThat(text(only()))
                .contains("Chapter 3", "Sign in as health@bel.example", ADDRESS + "/returns/2026/BEL/part")
                .doesNotContain("/invitations/");
    }

    @Test
    void saysThatAMailCouldNotBeSentAndSendsItAgain() throws MessagingException {
        var port = MailServer.port();
        MailServer.server.stop();
        try {
            ask("LUX", "health@lux.example", "2");
            post.awaitLast();
            team("LUX").body(containsString("Could not be sent on"));
        } finally {
            MailServer.serve(port);
        }

        Browser.signedIn("lux")
                .post("/returns/2026/LUX/contributors/health@lux.example/reminder")
                .then()
                .statusCode(303);

        assertThat(text(only())).contains(ADDRESS + "/invitations/");
        team("LUX").body(not(containsString("Could not be sent on")));
    }

    @Test
    void remindsOfWhatIsAsked() throws MessagingException {
        invite("CHE", "health@che.example", "2");

        Browser.signedIn("che")
                .post("/returns/2026/CHE/contributors/health@che.example/reminder")
                .then()
                .statusCode(303);

        assertThat(only().getSubject()).isEqualTo("Switzerland: reminder of your part of the return 2026");
    }

    @Test
    void tellsTheFocalPointOnceThatEverythingIsReady() throws MessagingException {
        Browser.signedIn("dnk")
                .formParam("address", "focal@dnk.example")
                .post("/returns/2026/DNK/contributors/notices")
                .then()
                .statusCode(303);
        invite("DNK", "health@dnk.example", "2", "3.a");

        say("DNK", "health@dnk.example", true, "2");
        post.awaitLast();
        assertThat(MailServer.server.getReceivedMessages()).isEmpty();
        say("DNK", "health@dnk.example", true, "3.a");

        var mail = only();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("focal@dnk.example");
        assertThat(mail.getSubject()).isEqualTo("Denmark: Ministry of health@dnk.example is ready");
        say("DNK", "health@dnk.example", false, "2");
        say("DNK", "health@dnk.example", true, "2");
        only();
    }

    @Test
    void sendsTheAnswersOfContributorsToTheFocalPoint() throws MessagingException {
        Browser.signedIn("swe")
                .formParam("address", "focal@swe.example")
                .post("/returns/2026/SWE/contributors/notices")
                .then()
                .statusCode(303);
        ask("SWE", "health@swe.example", "2");

        assertThat(only().getReplyTo()).extracting(Object::toString).containsExactly("focal@swe.example");
    }

    /** Asked, and with a password; the mail that did it is forgotten. */
    private void invite(String iso3, String address, String... places) {
        ask(iso3, address, places);
        try {
            Contributor.accept(Contributor.link(text(only())), Contributor.PASSWORD);
            forgetOlderMails();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    private static void ask(String iso3, String address, String... places) {
        Contributor.ask(iso3, address, Map.of("edit", List.of(places)))
                .statusCode(201)
                .body("sent", equalTo(true))
                .body("message", equalTo(null));
    }

    private static void say(String iso3, String account, boolean ready, String place) {
        Browser.signedIn(account, Contributor.PASSWORD)
                .formParam("places", place)
                .formParam("ready", ready)
                .post("/returns/2026/" + iso3 + "/part/ready")
                .then()
                .statusCode(303);
    }

    private static ValidatableResponse team(String iso3) {
        return Browser.signedIn(iso3.toLowerCase())
                .get("/returns/2026/" + iso3 + "/contributors")
                .then()
                .statusCode(200);
    }

    private MimeMessage only() {
        post.awaitLast();
        var mails = MailServer.server.getReceivedMessages();
        assertThat(mails).hasSize(1);
        return mails[0];
    }

    private static String text(MimeMessage mail) {
        try {
            return ((String) mail.getContent()).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
