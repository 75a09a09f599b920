package org.ossvitals.reports.chart;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Rewrites what the SVG library wrote: every shape becomes part of a path, neighbours of one style become one path,
 * colours become the palette's, clips go (nothing here is drawn outside its plot). A quarter of the size is left.
 */
final class CompactSvg {

    private final Function<Ink, String> colour;
    private final StringBuilder out = new StringBuilder();
    private String style = "";
    private String pending = "";

    CompactSvg(Function<Ink, String> colour) {
        this.colour = colour;
    }

    String of(String svg) {
        try {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(svg));
            read(reader);
            reader.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The SVG library wrote something that is no XML: " + svg, e);
        }
        flush();
        return out.toString();
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String group = "";
        boolean definitions = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                definitions |= reader.getLocalName().equals("defs");
                if (reader.getLocalName().equals("g")) {
                    group = reader.getAttributeValue(null, "style");
                } else if (!definitions && !reader.getLocalName().equals("svg")) {
                    String own = reader.getAttributeValue(null, "style");
                    append(own == null ? group : own, data(reader));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                definitions &= !reader.getLocalName().equals("defs");
            }
        }
    }

    private void append(String css, String data) {
        String next = attributes(css);
        if (!next.equals(style)) {
            flush();
            style = next;
        }
        pending += data;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            out.append("<path").append(style).append(" d=\"").append(pending).append("\"/>");
        }
        pending = "";
    }

    private String attributes(String css) {
        Map<String, String> styles = new HashMap<>();
        for (String property : css.split(";")) {
            styles.put(property.substring(0, property.indexOf(':')), property.substring(property.indexOf(':') + 1));
        }
        String stroke = styles.getOrDefault("stroke", "none");
        if (stroke.equals("none")) {
            String opacity = styles.getOrDefault("fill-opacity", "1.0");
            return " fill=\"" + colour.apply(Ink.of(styles.get("fill"))) + "\""
                    + (opacity.equals("1.0")
                            ? ""
                            : " fill-opacity=\"" + PathData.number(Double.parseDouble(opacity)) + "\"");
        }
        String dashes = styles.get("stroke-dasharray");
        String width = styles.get("stroke-width");
        return " fill=\"none\" stroke=\"" + colour.apply(Ink.of(stroke)) + "\""
                + (width.equals("1.0") ? "" : " stroke-width=\"" + width + "\"")
                + (dashes == null
                        ? ""
                        : " stroke-dasharray=\"" + dashes.replace(".0", "").replace(',', ' ') + "\"");
    }

    private static String data(XMLStreamReader reader) {
        return switch (reader.getLocalName()) {
            case "path" -> PathData.compact(reader.getAttributeValue(null, "d"));
            case "line" ->
                PathData.compact("M" + at(reader, "x1") + "," + at(reader, "y1") + "L" + at(reader, "x2") + ","
                        + at(reader, "y2"));
            case "rect" -> rectangle(at(reader, "x"), at(reader, "y"), at(reader, "width"), at(reader, "height"));
            case "ellipse" -> circle(at(reader, "cx"), at(reader, "cy"), at(reader, "rx"));
            default -> throw new IllegalStateException("Unexpected <" + reader.getLocalName() + "> in a chart");
        };
    }

    private static String rectangle(double x, double y, double width, double height) {
        double right = x + width;
        double bottom = y + height;
        return PathData.compact(
                "M" + x + "," + y + "L" + right + "," + y + "L" + right + "," + bottom + "L" + x + "," + bottom + "Z");
    }

    private static String circle(double x, double y, double radius) {
        String r = PathData.number(radius);
        String half = "a" + r + " " + r + " 0 1 0 ";
        String across = PathData.number(2 * radius);
        return "M" + PathData.number(x - radius) + " " + PathData.number(y) + half + across + " 0" + half + "-" + across
                + " 0z";
    }

    private static double at(XMLStreamReader reader, String name) {
        return Double.parseDouble(reader.getAttributeValue(null, name));
    }
}
