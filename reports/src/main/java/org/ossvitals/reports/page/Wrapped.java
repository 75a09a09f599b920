package org.ossvitals.reports.page;

/** Text for a terminal: lines of a readable length, and no control character of a text that comes from elsewhere. */
final class Wrapped {
    private static final int WIDTH = 120;

    private Wrapped() {}

    /** In lines, the second and further ones indented. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : harmless(text).split("(?<= )", -1)) {
            if (column + word.stripTrailing().length() > WIDTH) {
                out.setLength(out.toString().stripTrailing().length());
                out.append("\n   ");
                column = 3;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString().stripTrailing();
    }

    /** Lines as they are, without other control characters. */
    static String verbatim(String text) {
        return text.strip().replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }

    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u00a0]", " ");
    }
}
