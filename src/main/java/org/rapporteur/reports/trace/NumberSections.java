package org.rapporteur.reports.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.report.Observation;
import org.rapporteur.reports.figures.Given;
import org.rapporteur.reports.trace.Behind.Line;
import org.rapporteur.reports.trace.Behind.Section;
import org.rapporteur.reports.trace.Behind.Value;

/** Behind figures of numbers: each number, the smallest first, and those who gave none. */
record NumberSections(List<Observation> figures, AnswerType.Number type, Asked asked) {

    private static final String GIVEN = "given";

    Behind behind() {
        var counts = figures.stream()
                .filter(figure -> figure.count().isPresent())
                .map(figure -> figure.id().outcome().equals(GIVEN)
                        ? given(figure)
                        : asked.section(
                                figure,
                                given -> ChoiceSections.isCounted(
                                        given, figure.id().outcome())));
        var values = figures.stream()
                .flatMap(figure -> figure.value().stream()
                        .map(number -> new Value(figure.id().outcome(), number)))
                .toList();
        return new Behind(
                figures.get(0),
                asked.isPooled(),
                Stream.concat(counts, asked.beside(false).stream()).toList(),
                values);
    }

    private Section given(Observation figure) {
        var sorted = asked.section(figure, NumberSections::isNumber).lines().stream()
                .sorted(Comparator.comparing(NumberSections::number))
                .toList();
        var lines = IntStream.range(0, sorted.size())
                .mapToObj(at -> marked(sorted.get(at), marks(at, sorted.size())))
                .toList();
        return new Section(GIVEN, figure.labels().outcome(), lines);
    }

    private static boolean isNumber(Given given) {
        return given.value()
                .filter(value -> !value.equals(AnswerValue.NotKnown.CODE))
                .isPresent();
    }

    /** Of years the median is the earlier of the middle two. */
    private List<String> marks(int at, int size) {
        var marks = new ArrayList<String>();
        if (at == 0) {
            marks.add("minimum");
        }
        if (at == (size - 1) / 2 || (at == size / 2 && type.measure() != Measure.YEAR)) {
            marks.add("median");
        }
        if (at == size - 1) {
            marks.add("maximum");
        }
        return marks;
    }

    private static BigDecimal number(Line line) {
        return new BigDecimal(line.answers().get(0).value().orElseThrow());
    }

    private static Line marked(Line line, List<String> marks) {
        var answers = line.answers().stream()
                .map(answer -> new Behind.Answer(answer.item(), answer.value(), answer.review(), marks))
                .toList();
        return new Line(line.state(), line.group(), line.submission(), answers);
    }
}
