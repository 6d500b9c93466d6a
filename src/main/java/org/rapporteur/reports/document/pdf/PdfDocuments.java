package org.rapporteur.reports.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.html.DocumentHtml;
import org.rapporteur.reports.document.html.DocumentView;
import org.rapporteur.text.Texts;

/** Writes documents as PDF. The same document gives the same bytes. */
public final class PdfDocuments {

    private static final String STYLE = style();

    private PdfDocuments() {}

    public static byte[] write(Document document, Texts texts) {
        var readable = Replaced.document(document, Letters.of(document).missing(), texts);
        var view = DocumentView.onPaper(readable);
        var content = DocumentHtml.paper(view, STYLE, texts.text("documents.pdf.page"));
        try (var press =
                new Press(content, view.drawings(), Letters.of(readable).families())) {
            return Pinned.saved(press.print(), document.properties().created(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String style() {
        try (var stream = PdfDocuments.class.getResourceAsStream("/document/paper.css")) {
            var style = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return "@page { font-family: %1$s } body { font-family: %1$s }\n".formatted(Family.list()) + style;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
