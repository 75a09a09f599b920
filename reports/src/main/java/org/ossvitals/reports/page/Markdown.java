package org.ossvitals.reports.page;

import java.util.regex.Pattern;

/**
 * Texts within GitHub's Markdown. A text that comes from elsewhere stays what it is: it formats nothing, names nobody so
 * that they are told, and leaves no trace at the issue or commit that it mentions.
 */
final class Markdown {
    /** Without width: keeps names, numbers and addresses from being found in a text after it was rendered. */
    private static final String NOTHING = "\u200b";

    private static final Pattern FORMATS = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    private static final Pattern FOUND_LATER = Pattern.compile("(?i)(@|#|gh-(?=\\d)|://|www\\.)");
    private static final Pattern HASH = Pattern.compile("\\b([0-9a-f]{6})(?=[0-9a-f]+\\b)", Pattern.CASE_INSENSITIVE);

    private Markdown() {}

    /** On one line, for anywhere but the beginning of one. */
    static String text(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                .strip();
        String nobody = FOUND_LATER.matcher(line).replaceAll("$1" + NOTHING);
        String nowhere = HASH.matcher(nobody).replaceAll("$1" + NOTHING);
        return FORMATS.matcher(nowhere).replaceAll("\\\\$0");
    }

    /** The same, cut where it is longer than a title should be. */
    static String text(String text, int codePoints) {
        boolean fits = text.codePointCount(0, text.length()) <= codePoints;
        return text(fits ? text : text.substring(0, text.offsetByCodePoints(0, codePoints - 1)) + "…");
    }

    /** A link, or the text alone where there is nothing safe to link to. */
    static String link(String text, String url) {
        // GitHub writes into every issue that somebody linked to it, but not where the link goes over its redirect.
        return url == null || !url.matches("https://[A-Za-z0-9./_#-]+")
                ? text
                : "[" + text + "](" + url.replaceFirst("^https://github\\.com/", "https://redirect.github.com/") + ")";
    }
}
