package org.rapporteur.reports.document.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rapporteur.reports.document.html.plot.Drawing;

/** Prints XHTML as a tagged PDF, with nothing but what the XHTML holds and the fonts given: it fetches nothing. */
final class Press implements Closeable {

    private static final String PRODUCER = "Rapporteur";

    static {
        XRLog.setLoggerImpl(new PressLog());
    }

    private final PdfBoxRenderer renderer;
    private PDDocument printed;

    Press(String content, Map<String, Drawing> drawings, Set<Family> families) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new Charts(drawings));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.withProducer(PRODUCER);
        fetchNothing(builder);
        families.forEach(family -> family.faces().forEach(face -> use(builder, family, face)));
        builder.withHtmlContent(content, null);
        builder.toStream(OutputStream.nullOutputStream()); // the caller saves it
        renderer = builder.buildPdfRenderer();
    }

    private static void fetchNothing(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
    }

    private static void use(PdfRendererBuilder builder, Family family, Face face) {
        builder.useFont(
                family.joined() ? face::open : face::openWithoutSubstitutions,
                family.name(),
                face.weight(),
                face.style(),
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT));
    }

    /** @return open until this is closed */
    PDDocument print() throws IOException {
        printed = renderer.createPDFKeepOpen();
        return printed;
    }

    @Override
    public void close() throws IOException {
        try (renderer) {
            if (printed != null) {
                printed.close();
            }
        }
    }
}
