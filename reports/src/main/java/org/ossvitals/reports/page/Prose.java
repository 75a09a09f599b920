package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence cut so that no line breaks inside an interval: the page keeps whole pieces on one line. */
public final class Prose {
    private static final Pattern INTERVAL = Pattern.compile("\\(?−?[\\d][\\d.,]*%?–−?\\d[\\d.,]*%?[),]?");

    private Prose() {}

    /** @param whole must not be broken over two lines */
    public record Piece(String text, boolean whole) {}

    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher interval = INTERVAL.matcher(text);
        int from = 0;
        while (interval.find()) {
            if (interval.start() > from) {
                pieces.add(new Piece(text.substring(from, interval.start()), false));
            }
            pieces.add(new Piece(interval.group(), true));
            from = interval.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }
}
