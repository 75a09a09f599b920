package org.ossvitals.reports.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The palette: the names are the style sheet's variables, the values its light colours. */
enum Ink {
    PAPER(0xffffff),
    INK(0x17212b),
    INK_2(0x505c67),
    RULE(0xd5dade),
    ACCENT(0x1b5a96),
    ACCENT_SOFT(0xc9dcef),
    PAST(0x7b868f),
    PAST_SOFT(0xe3e6e9),
    WORSE(0xad3a06),
    BETTER(0x0b6e66),
    LAND(0xe4e7ea),
    LAND_2(0xc3d3e3);

    private static final Map<String, Ink> BY_LITERAL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Ink::literal, Function.identity()));

    private final Color color;

    Ink(int rgb) {
        color = new Color(rgb);
    }

    Color color() {
        return color;
    }

    String variable() {
        return "var(--" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ")";
    }

    String hex() {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }

    /** The palette's name of a colour as the SVG library writes it. */
    static Ink of(String literal) {
        Ink ink = BY_LITERAL.get(literal);
        if (ink == null) {
            throw new IllegalArgumentException(
                    "A chart used " + literal + ", which is not in the palette; add it to Ink");
        }
        return ink;
    }

    private String literal() {
        return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    }
}
