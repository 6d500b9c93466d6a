package org.rapporteur.reports.document.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.reports.document.html.plot.Drawing;
import org.w3c.dom.Element;

/**
 * Draws the charts into the elements that bear their ids, with the document's own fonts, so that their words and numbers can
 * be searched for and copied. It reads no SVG: whatever stands in another such element is not looked at.
 */
final class Charts implements SVGDrawer {

    private final Map<String, Drawing> drawings;

    Charts(Map<String, Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        var id = element.getAttribute("id");
        return new PrintedChart(Objects.requireNonNull(drawings.get(id), id), dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext context) {
        // the fonts of the document serve
    }

    @Override
    public void addFontFile(File font, String family, Integer weight, FontStyle style) {
        // the fonts of the document serve
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
