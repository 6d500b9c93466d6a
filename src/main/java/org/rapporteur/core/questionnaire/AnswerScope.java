package org.rapporteur.core.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rapporteur.core.expression.Scope;
import org.rapporteur.core.expression.Variable;

/** The answers that count of a return, under the names that stand for them at one place of it. */
final class AnswerScope implements Scope {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final Relevance relevance;
    private final Function<String, List<ItemCode>> places;

    AnswerScope(Relevance relevance, Function<String, List<ItemCode>> places) {
        this.relevance = relevance;
        this.places = places;
    }

    @Override
    public String text(Variable variable) {
        return answer(variable).orElse("");
    }

    @Override
    public double number(Variable variable) {
        return answer(variable)
                .filter(AnswerScope::isNumber)
                .map(Double::parseDouble)
                .orElse(Double.NaN);
    }

    @Override
    public List<String> texts(Variable variable) {
        var texts = new ArrayList<String>();
        for (var code : places.apply(variable.name())) {
            if (!variable.isPresent() || relevance.isRelevant(code)) {
                texts.add(answer(variable, code).orElse(""));
            }
        }
        return texts;
    }

    @Override
    public boolean isAnswered(Variable variable) {
        return places.apply(variable.name()).stream()
                .anyMatch(code -> answer(variable, code).isPresent());
    }

    @Override
    public int repetitions(Variable variable) {
        return places.apply(variable.name()).stream()
                .findFirst()
                .flatMap(code -> answer(variable, code)
                        .map(text -> relevance.repetitions(variable.time(), code.template(), text)))
                .orElse(0);
    }

    private Optional<String> answer(Variable variable) {
        var codes = places.apply(variable.name());
        return codes.isEmpty() ? Optional.empty() : answer(variable, codes.get(0));
    }

    private Optional<String> answer(Variable variable, ItemCode code) {
        return variable.isPresent() ? relevance.answer(code) : relevance.previous(code);
    }

    /** It may be unknown to the State; and the edition before may have asked the same item for something else. */
    private static boolean isNumber(String exported) {
        return NUMBER.matcher(exported).matches();
    }
}
