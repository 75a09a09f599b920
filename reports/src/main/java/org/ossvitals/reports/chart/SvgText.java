package org.ossvitals.reports.chart;

import java.util.Objects;
import java.util.function.Function;
import org.jfree.svg.SVGGraphics2D;

/** Writes a sheet as SVG text, either with the page's colours and font or with its own. */
final class SvgText {

    private static final String FONT = "system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif";

    private final String id;
    private final Alternative words;

    SvgText(String id, Alternative words) {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "Chart id '" + id + "' must be lower-case letters, digits and hyphens, to serve as a prefix");
        }
        this.id = id;
        this.words = Objects.requireNonNull(words, "Chart " + id + " has no words");
    }

    String inline(Sheet sheet, Width width) {
        String name = width.name().toLowerCase(java.util.Locale.ROOT);
        String root = "<svg class=\"chart " + name + "\" " + viewBox(sheet) + style("var(--sans)");
        return root + named(id + "-" + name) + body(sheet, Ink::variable) + "</svg>";
    }

    String standalone(Sheet sheet) {
        String size = " width=\"" + sheet.width() + "\" height=\"" + sheet.height() + "\"";
        String root = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + " " + viewBox(sheet) + style(FONT);
        String paper = "<rect width=\"100%\" height=\"100%\" fill=\"" + Ink.PAPER.hex() + "\"/>";
        return root + named(id) + paper + body(sheet, Ink::hex) + "</svg>\n";
    }

    private static String viewBox(Sheet sheet) {
        return "viewBox=\"0 0 " + sheet.width() + " " + sheet.height() + "\" role=\"img\"";
    }

    private static String style(String font) {
        return " style=\"font:" + Label.SIZE + "px " + font + ";font-variant-numeric:tabular-nums\"";
    }

    private String named(String prefix) {
        return " aria-labelledby=\"" + prefix + "-t " + prefix + "-d\"><title id=\"" + prefix + "-t\">"
                + Alternative.escaped(words.title()) + "</title><desc id=\"" + prefix + "-d\">"
                + Alternative.escaped(words.description()) + "</desc>";
    }

    private String body(Sheet sheet, Function<Ink, String> colour) {
        SVGGraphics2D graphics = new SVGGraphics2D(sheet.width(), sheet.height());
        // Without a fixed prefix the library numbers its definitions by the clock.
        graphics.setDefsKeyPrefix(id);
        sheet.drawMarks(graphics);
        StringBuilder out = new StringBuilder(new CompactSvg(colour).of(graphics.getSVGElement()));
        sheet.labels().stream()
                .filter(label -> !label.text().isEmpty())
                .forEach(label -> out.append(text(label, colour)));
        sheet.tips().forEach(tip -> out.append(text(tip)));
        return out.toString();
    }

    private static String text(Sheet.Tip tip) {
        return "<circle cx=\"" + PathData.number(tip.over().getCenterX()) + "\" cy=\""
                + PathData.number(tip.over().getCenterY()) + "\" r=\""
                + PathData.number(tip.over().getWidth() / 2) + "\" fill=\"transparent\"><title>"
                + Alternative.escaped(tip.text()) + "</title></circle>";
    }

    private static String text(Label label, Function<Ink, String> colour) {
        String halo = ";paint-order:stroke;stroke-width:4px;stroke-linejoin:round;stroke:" + colour.apply(Ink.PAPER);
        String anchor =
                switch (label.anchor()) {
                    case START -> "";
                    case MIDDLE -> ";text-anchor:middle";
                    case END -> ";text-anchor:end";
                };
        return "<text x=\"" + PathData.number(label.x()) + "\" y=\"" + PathData.number(label.y())
                + "\" style=\"fill:" + colour.apply(label.ink()) + anchor + (label.bold() ? ";font-weight:600" : "")
                + (label.halo() ? halo : "") + "\">" + Alternative.escaped(label.text()) + "</text>";
    }
}
