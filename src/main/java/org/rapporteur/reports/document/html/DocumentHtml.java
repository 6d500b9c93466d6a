package org.rapporteur.reports.document.html;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Fills in the templates of documents, wherever it runs: within a request or without any server. */
public final class DocumentHtml {

    private static final String HTML = "text/html";
    private static final Engine ENGINE = engine();

    private DocumentHtml() {}

    /**
     * A whole file of well-formed XHTML, for paper.
     *
     * @param style the style sheet
     * @param page what stands above the page numbers of the contents
     */
    public static String paper(DocumentView view, String style, String page) {
        return ENGINE.getTemplate("document/paper.html")
                .data("view", view, "style", new RawString(style), "page", page)
                .render();
    }

    /** What stands in the body of a page. */
    public static String body(DocumentView view) {
        return ENGINE.getTemplate("document/body.html")
                .data("view", view, "page", "")
                .render();
    }

    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .addLocator(DocumentHtml::located)
                .build();
    }

    private static Optional<TemplateLocation> located(String id) {
        var name = "/templates/" + id + (id.endsWith(".html") ? "" : ".html");
        try (var stream = DocumentHtml.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new Located(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Located(String content) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(content);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(HTML));
        }
    }
}
