package org.rapporteur.reports.document.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.reports.document.Span;

/**
 * A piece of running text as it is drawn.
 *
 * @param address where a reader of the page gets to from it
 */
public record Run(String text, boolean emphasized, Optional<String> address) {

    static List<Run> of(List<Span> spans, Function<FigureId, Optional<String>> addresses) {
        return spans.stream().map(span -> of(span, addresses)).toList();
    }

    private static Run of(Span span, Function<FigureId, Optional<String>> addresses) {
        var address = span instanceof Span.Figure figure ? addresses.apply(figure.id()) : Optional.<String>empty();
        return new Run(span.text(), span instanceof Span.Emphasis, address);
    }
}
