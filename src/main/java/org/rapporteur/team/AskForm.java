package org.rapporteur.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.notifications.MailAddress;
import org.rapporteur.parts.Asking;

/**
 * What a contributor is to be asked for, as the focal point typed it.
 *
 * @param edits places to be answered
 * @param reads places to be read
 * @param due the day by which it is wanted, as a calendar writes it; empty for none
 */
record AskForm(String address, String called, List<String> edits, List<String> reads, String due, String message) {

    private static final int LAST_YEAR = 9999;

    AskForm {
        address = address.strip();
        called = called.strip();
        edits = List.copyOf(edits);
        reads = List.copyOf(reads);
        due = due.strip();
        message = message.replace("\r\n", "\n").strip();
    }

    static AskForm blank() {
        return new AskForm("", "", List.of(), List.of(), "", "");
    }

    /**
     * What is wrong with it, whatever the edition asks.
     *
     * @return keys of texts, by field
     */
    Map<String, String> mistakes(LocalDate today) {
        var mistakes = new LinkedHashMap<String, String>();
        if (MailAddress.parse(address).isEmpty()) {
            mistakes.put("address", "accounts.invitation.wrong");
        }
        mistakes.putAll(mistakesOfTheRequest(today));
        return mistakes;
    }

    /**
     * The same for somebody whose address is known.
     *
     * @param earliest the first day that can be named
     */
    Map<String, String> mistakesOfTheRequest(LocalDate earliest) {
        var mistakes = new LinkedHashMap<String, String>();
        if (called.isEmpty() || called.length() > Asking.LONGEST_NAME || hasControls(called)) {
            mistakes.put("called", "team.ask.called-wrong");
        }
        if (edits.isEmpty() && reads.isEmpty()) {
            mistakes.put("places", "team.ask.places-missing");
        }
        mistakeOfDue(earliest).ifPresent(key -> mistakes.put("due", key));
        if (message.length() > Asking.LONGEST_MESSAGE
                || hasControls(message.replace("\n", "").replace("\t", ""))) {
            mistakes.put("message", "team.ask.message-wrong");
        }
        return mistakes;
    }

    private Optional<String> mistakeOfDue(LocalDate earliest) {
        if (due.isEmpty()) {
            return Optional.empty();
        }
        var day = day(due);
        return day.isEmpty()
                ? Optional.of("team.ask.due-wrong")
                : day.filter(earliest::isAfter).map(passed -> "team.ask.due-passed");
    }

    /** The day that was typed, as a calendar writes it, in a year of four digits; empty where it is none. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty(); // no day of the calendar
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** @throws IllegalArgumentException where there are mistakes in it */
    Asking asking() {
        return new Asking(Part.of(edits), Part.of(reads), day(due), called, message);
    }
}
