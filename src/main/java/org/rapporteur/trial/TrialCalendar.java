package org.rapporteur.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapporteur.core.questionnaire.Questionnaire;

/**
 * When States send their returns in: some early, most in the last days before they are due, and some late. Nothing happens
 * before an edition could have been opened or after the present.
 */
final class TrialCalendar {

    private static final int MONTHS_OPEN = 6;
    private static final Duration OPEN_BY_NOW = Duration.ofDays(45);
    private static final Duration LAST_DAYS = Duration.ofDays(12);
    private static final Duration LATEST = Duration.ofDays(60);
    private static final Duration UNTIL_CORRECTED = Duration.ofDays(25);
    private static final Duration AT_WORK = Duration.ofHours(30);
    private static final double LATE = 0.2;
    private static final double LAST_MINUTE = 0.5;

    private final Instant now;
    private final Duration earlier;

    /** @param editions the oldest first. Where the newest is too new to have been answered by now, all of them were earlier. */
    TrialCalendar(List<Questionnaire> editions, Instant now) {
        this.now = now;
        var opened = planned(editions.get(editions.size() - 1));
        var wanted = now.minus(OPEN_BY_NOW);
        this.earlier = opened.isAfter(wanted) ? Duration.between(wanted, opened) : Duration.ZERO;
    }

    private static Instant planned(Questionnaire questionnaire) {
        return questionnaire
                .due()
                .minusMonths(MONTHS_OPEN)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** When answers were carried over to an edition. */
    Instant opened(Questionnaire questionnaire) {
        return planned(questionnaire).minus(earlier);
    }

    /** The end of the last day on which a return was in time. */
    Instant due(Questionnaire questionnaire) {
        return questionnaire
                .due()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minus(earlier);
    }

    /** When a State submitted first. */
    Instant submitted(TrialState state, Questionnaire questionnaire) {
        var drawn = state.drawn("submits " + questionnaire.year());
        var when = inTurn(state, questionnaire, drawn);
        var opened = opened(questionnaire);
        return exactly(when.isBefore(now) ? when : opened.plus(part(Duration.between(opened, now), drawn)));
    }

    private Instant inTurn(TrialState state, Questionnaire questionnaire, double drawn) {
        var kind = state.drawn("in time " + questionnaire.year());
        var due = due(questionnaire);
        if (kind < LATE) {
            return due.plus(part(LATEST, drawn * drawn));
        } else if (kind < LATE + LAST_MINUTE) {
            return due.minus(part(LAST_DAYS, drawn * drawn)).minusSeconds(1);
        }
        var opened = opened(questionnaire);
        return opened.plus(part(Duration.between(opened, due), drawn));
    }

    /** When what is submitted at some time was answered. */
    Instant answered(TrialState state, Questionnaire questionnaire, Instant submitted) {
        var answered = submitted.minus(part(AT_WORK, state.drawn("answers " + questionnaire.year())));
        var opened = opened(questionnaire);
        return exactly(answered.isBefore(opened) ? submitted : answered);
    }

    /** When a State submitted once more. */
    Instant corrected(TrialState state, Questionnaire questionnaire, Instant first) {
        var left = Duration.between(first, now);
        var most = left.compareTo(UNTIL_CORRECTED) < 0 ? left : UNTIL_CORRECTED;
        return exactly(first.plus(part(most, state.drawn("corrects after " + questionnaire.year()))));
    }

    /** As exactly as the database keeps it. */
    private static Instant exactly(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static Duration part(Duration of, double share) {
        return Duration.ofMillis((long) (of.toMillis() * share));
    }
}
