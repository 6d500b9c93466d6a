package org.rapporteur.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.accounts.InvitationLink;
import org.rapporteur.notifications.Letter.Kind;
import org.rapporteur.parts.Asked;
import org.rapporteur.parts.Share;
import org.rapporteur.text.Texts;

/** What is written to contributors and to the focal point, in plain text. */
final class Letters {

    private static final String BETWEEN = "\n\n";

    private final TeamReturn place;
    private final UnaryOperator<String> links;
    private final Texts texts;

    /** @param links from a path on this site to the address that a letter says */
    Letters(TeamReturn place, UnaryOperator<String> links, Texts texts) {
        this.place = place;
        this.links = links;
        this.texts = texts;
    }

    /** To somebody who has to choose a password first. */
    Written invitation(Share share, InvitationLink link, Instant expires) {
        var paragraphs = asking(share, text("team.letter.asked"));
        paragraphs.add(text(
                        "team.letter.invitation",
                        Map.of("expires", texts.date(LocalDate.ofInstant(expires, ZoneOffset.UTC))))
                + "\n" + links.apply(link.path()));
        paragraphs.add(text("team.letter.account", Map.of("account", share.account())));
        return written(Kind.INVITATION, share, "team.letter.asked.subject", paragraphs);
    }

    /** To somebody who has a password. */
    Written request(Share share) {
        return written(Kind.REQUEST, share, "team.letter.asked.subject", withSignIn(share, text("team.letter.asked")));
    }

    Written reminder(Share share) {
        return written(
                Kind.REMINDER, share, "team.letter.reminder.subject", withSignIn(share, text("team.letter.reminder")));
    }

    /** To the focal point. */
    Written ready(Share share) {
        var said = text("team.letter.ready", Map.of("called", share.called(), "account", share.account()));
        var paragraphs = new ArrayList<>(List.of(said, places("team.letter.answer", share.toAnswer())));
        paragraphs.add(text("team.letter.ready.look") + "\n" + links.apply(place.contributors()));
        return written(Kind.READY, share, "team.letter.ready.subject", paragraphs);
    }

    private List<String> withSignIn(Share share, String lead) {
        var paragraphs = asking(share, lead);
        paragraphs.add(
                text("team.letter.sign-in", Map.of("account", share.account())) + "\n" + links.apply(place.part()));
        return paragraphs;
    }

    private List<String> asking(Share share, String lead) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text("team.letter.greeting", Map.of("called", share.called())));
        paragraphs.add(lead);
        add(paragraphs, "team.letter.answer", share.toAnswer());
        add(
                paragraphs,
                "team.letter.read",
                share.asked().stream().filter(asked -> !asked.mayEdit()).toList());
        if (!share.message().isEmpty()) {
            paragraphs.add(text("team.letter.message") + "\n" + share.message());
        }
        return paragraphs;
    }

    private void add(List<String> paragraphs, String key, List<Asked> asked) {
        if (!asked.isEmpty()) {
            paragraphs.add(places(key, asked));
        }
    }

    private String places(String key, List<Asked> asked) {
        var lines = new ArrayList<>(List.of(text(key)));
        asked.forEach(request -> lines.add("- " + line(request)));
        return String.join("\n", lines);
    }

    private String line(Asked asked) {
        var named = new PlaceName(asked.place(), place.questionnaire()).sentence(texts);
        return asked.mayEdit()
                ? asked.due()
                        .map(due -> text("team.letter.by", Map.of("place", named, "due", texts.date(due))))
                        .orElse(named)
                : named;
    }

    private Written written(Kind kind, Share share, String subject, List<String> paragraphs) {
        paragraphs.add(text("team.letter.end"));
        var line = text(subject, Map.of("called", share.called()));
        return new Written(kind, share.account(), share.called(), line, String.join(BETWEEN, paragraphs) + "\n");
    }

    private String text(String key) {
        return text(key, Map.of());
    }

    private String text(String key, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        all.put("state", place.state().name());
        all.put("year", place.year());
        all.put("instrument", place.questionnaire().catalogue().instrument().title());
        return texts.text(key, all);
    }
}
