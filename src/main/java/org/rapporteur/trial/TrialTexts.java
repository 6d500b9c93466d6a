package org.rapporteur.trial;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.AnswerValue.Narrative;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.text.Texts;

/** Makes up texts. Most stand for years; some are written anew. */
final class TrialTexts {

    /** States that tell of some good practices in a language of their own. */
    private static final Map<String, String> OWN_LANGUAGE = Map.ofEntries(
            Map.entry("FRA", "fr"),
            Map.entry("SEN", "fr"),
            Map.entry("CIV", "fr"),
            Map.entry("CMR", "fr"),
            Map.entry("MDG", "fr"),
            Map.entry("ESP", "es"),
            Map.entry("PER", "es"),
            Map.entry("CHL", "es"),
            Map.entry("COL", "es"),
            Map.entry("RUS", "ru"),
            Map.entry("KGZ", "ru"),
            Map.entry("IRQ", "ar"),
            Map.entry("EGY", "ar"),
            Map.entry("JOR", "ar"),
            Map.entry("CHN", "zh"));

    private static final double NO_TEXT = 0.4;
    private static final double PRACTICE = 0.15;
    private static final double IN_OWN_LANGUAGE = 0.8;
    private static final double REWRITES = 0.12;
    private static final int MEASURES = 4;
    private static final int PRACTICES = 8;
    private static final int PRACTICES_IN_OWN_LANGUAGE = 2;
    private static final int A_NAME = 300;
    private static final int AN_ADDRESS = 1000;

    private final TrialState state;
    private final Questionnaire questionnaire;
    private final Answers before;
    private final Texts texts;
    private final Set<String> followed;

    /**
     * @param before the State's answers of the last year of which there are some
     * @param followed templates on whose answers it depends whether others are asked
     */
    TrialTexts(TrialState state, Questionnaire questionnaire, Answers before, Texts texts, Set<String> followed) {
        this.state = state;
        this.questionnaire = questionnaire;
        this.before = before;
        this.texts = texts;
        this.followed = followed;
    }

    /** @param followsUp whether it is asked because of an answer that was given */
    Optional<AnswerValue> of(Item item, boolean followsUp) {
        if (isExplanation(item)) {
            return Optional.empty();
        } else if (item.required()) {
            return Optional.of(text("trial.reason", item));
        } else if (!followsUp && state.drawn(item.code() + " text") >= share(item)) {
            return Optional.empty();
        }
        var rewrites = state.drawn(item.code() + " rewritten in " + questionnaire.year()) < REWRITES;
        return before.value(item.code())
                .filter(was -> was instanceof Narrative && !rewrites)
                .or(() -> Optional.of(text(key(item), item)));
    }

    /** What explains a warning. */
    Narrative explanation(Item item) {
        return text("trial.explanation", item);
    }

    private double share(Item item) {
        return isPractice(item) ? PRACTICE : 1 - NO_TEXT;
    }

    /** A text that is asked what may be done with it. */
    private boolean isPractice(Item item) {
        return followed.contains(item.code().template());
    }

    private boolean isExplanation(Item item) {
        return questionnaire
                .template(Role.EXPLANATION)
                .filter(item.code().template()::equals)
                .isPresent();
    }

    /** A short text names somebody, a longer one says where something stands, and the longest tell what is done. */
    private String key(Item item) {
        var limit = ((AnswerType.Narrative) item.type()).maxLength();
        if (limit <= AN_ADDRESS) {
            return limit <= A_NAME ? "trial.name" : "trial.address";
        }
        return isPractice(item) ? practice(item) : "trial.measures." + which(item, MEASURES);
    }

    private String practice(Item item) {
        var language = Optional.ofNullable(OWN_LANGUAGE.get(state.state().iso3()))
                .filter(own -> state.drawn(item.code() + " language") < IN_OWN_LANGUAGE);
        return language.map(own -> "trial.practice." + own + "." + which(item, PRACTICES_IN_OWN_LANGUAGE))
                .orElseGet(() -> "trial.practice." + which(item, PRACTICES));
    }

    /** From 1 on. */
    private int which(Item item, int texts) {
        return 1 + (int) (state.drawn(item.code() + " which text in " + questionnaire.year()) * texts);
    }

    private Narrative text(String key, Item item) {
        return new Narrative(texts.text(
                key,
                Map.of(
                        "state",
                        state.state().name(),
                        "recommendation",
                        item.code().recommendation().toString())));
    }
}
