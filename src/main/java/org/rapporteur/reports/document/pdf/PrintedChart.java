package org.rapporteur.reports.document.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.reports.document.html.plot.Drawing;
import org.rapporteur.reports.document.html.plot.Drawing.Label;
import org.rapporteur.reports.document.html.plot.Drawing.Path;

/** One drawing in the places where the renderer wants it: in dots, many to a pixel. */
final class PrintedChart implements SVGImage {

    private static final String NONE = "none";

    private final Drawing drawing;
    private final double dotsPerPixel;

    PrintedChart(Drawing drawing, double dotsPerPixel) {
        this.drawing = drawing;
        this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(drawing.pixelsWide() * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(drawing.pixelsHigh() * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        var scale = drawing.scale() * dotsPerPixel;
        new Drawn(device, context, x, y, scale).all(drawing);
    }

    /** @param scale dots to a unit of the drawing */
    private record Drawn(OutputDevice device, RenderingContext context, double x, double y, double scale) {

        void all(Drawing drawing) {
            var before = device.getStroke();
            drawing.grid().forEach(this::line);
            drawing.areas().forEach(this::area);
            drawing.hatches().forEach(this::line);
            drawing.paths().forEach(this::path);
            drawing.labels().forEach(this::label);
            device.setStroke(before);
        }

        private void line(Drawing.Line line) {
            stroke(
                    new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()),
                    line.stroke(),
                    line.width(),
                    List.of());
        }

        private void area(Drawing.Area area) {
            var shape = new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
            fill(shape, area.fill());
            stroke(shape, area.stroke(), 0.75, area.dashes());
        }

        private void path(Path path) {
            var shape = new Path2D.Double();
            var first = path.points().get(0);
            shape.moveTo(first.x(), first.y());
            path.points().stream().skip(1).forEach(point -> shape.lineTo(point.x(), point.y()));
            if (path.closed()) {
                shape.closePath();
            }
            if (!path.fill().equals(NONE)) {
                fill(shape, path.fill());
            }
            stroke(shape, path.stroke(), path.width(), path.dashes());
        }

        private void fill(Shape shape, String colour) {
            device.setColor(colour(colour));
            device.fill(placed(shape));
        }

        private void stroke(Shape shape, String colour, double width, List<Double> dashes) {
            device.setColor(colour(colour));
            device.setStroke(new BasicStroke(
                    (float) (width * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths(dashes), 0));
            device.draw(placed(shape));
        }

        private float[] lengths(List<Double> dashes) {
            if (dashes.isEmpty()) {
                return null;
            }
            var lengths = new float[dashes.size()];
            for (var i = 0; i < lengths.length; i++) {
                lengths[i] = (float) (dashes.get(i) * scale);
            }
            return lengths;
        }

        private void label(Label label) {
            var font = context.getFont(font(label.size() * scale));
            device.setFont(font);
            device.setColor(colour(label.fill()));
            var text = reordered(label.text());
            var width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
            var left = label.anchor().equals("end") ? -width : label.anchor().equals("middle") ? -width / 2.0 : 0;
            var placeX = x + label.x() * scale;
            var placeY = y + label.y() * scale;
            if (label.turn() != 0) {
                device.pushTransformLayer(
                        AffineTransform.getRotateInstance(Math.toRadians(label.turn()), placeX, placeY));
            }
            context.getTextRenderer().drawString(device, text, (float) (placeX + left), (float) placeY);
            if (label.turn() != 0) {
                device.popTransformLayer();
            }
        }

        /** Letters in the order in which they stand on paper, from the left. */
        private static String reordered(String text) {
            if (new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isLeftToRight()) {
                return text;
            }
            var letters = new ICUBidiReorderer();
            return letters.reorderRTLTextToLTR(letters.shapeText(text));
        }

        private Shape placed(Shape shape) {
            var transform = AffineTransform.getTranslateInstance(x, y);
            transform.scale(scale, scale);
            return transform.createTransformedShape(shape);
        }

        private static FontSpecification font(double size) {
            var font = new FontSpecification();
            font.size = (float) size;
            font.families = Arrays.stream(Family.values()).map(Family::name).toArray(String[]::new);
            font.fontWeight = IdentValue.NORMAL;
            font.fontStyle = IdentValue.NORMAL;
            font.variant = IdentValue.NORMAL;
            return font;
        }

        private static FSRGBColor colour(String code) {
            var colour = Color.decode(code);
            return new FSRGBColor(colour.getRed(), colour.getGreen(), colour.getBlue());
        }
    }
}
