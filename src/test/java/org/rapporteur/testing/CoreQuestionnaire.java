package org.rapporteur.testing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.definitions.Definitions;

/** The core edition of 2026 as it is in {@code questionnaires}, and made-up answers to it. */
public final class CoreQuestionnaire {

    public static final int YEAR = 2026;

    private static final Definitions.Loaded DEFINITIONS = load();

    private CoreQuestionnaire() {}

    private static Definitions.Loaded load() {
        if (Definitions.load(Path.of("questionnaires")) instanceof Definitions.Loaded loaded) {
            return loaded;
        }
        throw new AssertionError("the questionnaires folder does not load");
    }

    public static Questionnaire questionnaire() {
        return questionnaires().of(YEAR).orElseThrow();
    }

    public static Questionnaires questionnaires() {
        return DEFINITIONS.questionnaires();
    }

    public static MemberStates states() {
        return DEFINITIONS.memberStates();
    }

    public static MemberState state(String iso3) {
        return states().find(iso3).orElseThrow();
    }

    /** Every item answered: choices and numbers in turn, narratives in several lines and scripts. The same for the same seed. */
    public static Answers answers(int seed) {
        var answers = new LinkedHashMap<ItemCode, AnswerValue>();
        var number = seed;
        for (var item : questionnaire().items()) {
            answers.put(item.code(), answer(item, number++));
        }
        return new Answers(answers);
    }

    private static AnswerValue answer(Item item, int number) {
        if (item.type() instanceof Choice choice) {
            return new AnswerValue.Chosen(
                    choice.options().get(number % choice.options().size()).code());
        }
        if (item.type() instanceof AnswerType.Number type) {
            return number(type, number);
        }
        var limit = ((Narrative) item.type()).maxLength();
        var text = SENTENCES.repeat(1 + number % 3) + number;
        return new AnswerValue.Narrative(
                text.length() > limit ? text.substring(0, limit).strip() : text);
    }

    private static AnswerValue number(AnswerType.Number type, int number) {
        if (number % 8 == 0) {
            return new AnswerValue.NotKnown();
        }
        var some = BigDecimal.valueOf(number, Math.min(2, type.decimals()));
        return new AnswerValue.Number(type.minimum().add(some).min(type.maximum()));
    }

    private static final String SENTENCES =
            """
            The national strategy of 2024 – 2028 was adopted by Parliament in March & entered into force on 1 May.
            - Prevention: 1,240 schools <took part>; "life skills" are taught in each of them.
            = الوقاية من تعاطي المخدرات لدى الشباب; 预防青少年吸毒; 👩‍⚕️ in every district.
            """;

    /** The code that a text spells. */
    public static ItemCode code(String text) {
        return Optional.of(text).flatMap(ItemCode::parse).orElseThrow();
    }
}
