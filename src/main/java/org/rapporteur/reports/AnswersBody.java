package org.rapporteur.reports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.trace.Behind;

/**
 * The States and answers behind the figures of a place, as the API gives them.
 *
 * @param edition year of the edition whose answers are counted
 * @param states {@code all} or {@code panel}
 * @param synthetic whether the answers are made up for trial
 * @param outcomes in the order of the figures; then those whom none of them counts
 * @param values that are no counts, such as {@code median}
 */
@JsonNaming(SnakeCaseStrategy.class)
public record AnswersBody(
        int edition,
        String states,
        String recommendation,
        String reference,
        String subject,
        String element,
        boolean synthetic,
        List<OutcomeBody> outcomes,
        Map<String, BigDecimal> values) {

    static AnswersBody of(Behind behind, boolean synthetic) {
        var place = behind.place();
        return new AnswersBody(
                place.year(),
                place.population().key(),
                place.recommendation().map(Object::toString).orElse(null),
                place.reference().map(Object::toString).orElse(null),
                place.subject(),
                place.element(),
                synthetic,
                behind.sections().stream().map(OutcomeBody::of).toList(),
                behind.values().stream().collect(Collectors.toMap(Behind.Value::outcome, Behind.Value::number)));
    }

    /** Those whom one figure counts. @param count in answers, or in States where there are none */
    public record OutcomeBody(String outcome, int count, List<StateBody> states) {
        static OutcomeBody of(Behind.Section section) {
            return new OutcomeBody(
                    section.outcome(),
                    section.count(),
                    section.lines().stream().map(StateBody::of).toList());
        }
    }

    /** @param receipt of the submission that is counted; {@code null} where there is none */
    @JsonNaming(SnakeCaseStrategy.class)
    public record StateBody(
            String iso3, String region, String receipt, String submittedAt, String sha256, List<AnswerBody> answers) {
        static StateBody of(Behind.Line line) {
            var submission = line.submission();
            return new StateBody(
                    line.state().iso3(),
                    Regions.code(line.group()),
                    submission.map(Reporting::receipt).orElse(null),
                    submission.map(each -> each.submittedAt().toString()).orElse(null),
                    submission.map(Reporting::sha256).orElse(null),
                    line.answers().stream().map(AnswerBody::of).toList());
        }
    }

    /**
     * @param value as it is exported; {@code null} where the question was not answered
     * @param review {@code not_reviewed}, {@code confirmed} or {@code changed} of what was carried over; else {@code null}
     */
    public record AnswerBody(String item, String value, String review) {
        static AnswerBody of(Behind.Answer answer) {
            return new AnswerBody(
                    answer.item().code().toString(),
                    answer.value().orElse(null),
                    answer.review().orElse(null));
        }
    }
}
