package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.core.report.TemplateReport;

/**
 * One recommendation as the API gives it. The progress stands at the top; what else is asked stands under the name of its
 * template, such as {@code elements}: one object, or a list of them with {@code id} and {@code label} where the template
 * asks for several things.
 *
 * @param support whether States said how they support the work of United Nations bodies
 * @param carried {@code null} where no answer carries over
 * @param templates by the template's id
 */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(additionalProperties = Schema.True.class)
public record RecommendationBody(
        String id,
        String title,
        boolean support,
        @JsonUnwrapped BreakdownBody progress,
        CarriedBody carried,
        @JsonIgnore @Schema(hidden = true) Map<String, Object> templates) {

    static RecommendationBody of(RecommendationReport report) {
        var templates = new LinkedHashMap<String, Object>();
        report.templates().forEach(template -> templates.put(template.template(), body(template)));
        return new RecommendationBody(
                report.id().toString(),
                report.title(),
                report.support(),
                BreakdownBody.of(report.progress().figures()),
                report.carried().map(CarriedBody::of).orElse(null),
                templates);
    }

    /** Without a property of that name: each template is a property of its own. */
    @JsonAnyGetter
    public Map<String, Object> byTemplate() {
        return templates;
    }

    private static Object body(TemplateReport template) {
        if (template.ranking().isPresent()) {
            return RankingBody.of(template.ranking().get());
        }
        return template.several()
                ? template.items().stream().map(QuestionBody::of).toList()
                : QuestionBody.figures(template.items().get(0));
    }
}
