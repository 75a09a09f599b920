package org.ossvitals.jobs.affiliation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one name have in common. */
final class Spelling {
    private static final Pattern LEGAL_FORMS = Pattern.compile("([,\\s]+"
            + "(inc|incorporated|llc|llp|l\\.?p|ltd|ltda|limited|gmbh|mbh|ag|kgaa|kg|ug|e\\.?v|corp|corporation|company"
            + "|co|plc|pty|pte|pvt|private|sa|sas|sarl|srl|s\\.?l|spa|se|bv|nv|oy|oyj|ab|asa|as|a/s|aps|kk|k\\.k|sdn|bhd"
            + "|pbc|s\\.a|s\\.a\\.s|s\\.r\\.o|s\\.p\\.a|b\\.v|s\\.r\\.l|a\\.s|d\\.o\\.o|sp\\. z o\\.?o"
            + "|株式会社|有限公司|股份有限公司)\\.?)+[.,]*$");
    private static final Pattern COVERED = Pattern.compile("^(株式会社|ooo|ооо|ао|пао)\\s+|株式会社$|(股份)?有限公司$");
    private static final Pattern OUTSIDE =
            Pattern.compile("^[\\s@!.,;:*#\"'`~<>|/()\\[\\]{}-]+|[\\s,;:*#\"'`~<>|/\\[{(-]+$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Spelling() {}

    /** One form of letters and of width, small, without blanks around. */
    static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(small).replaceAll(" ").strip();
    }

    /** A plain name without signs around it and without legal form. */
    static String bare(String plain) {
        String name = OUTSIDE.matcher(plain).replaceAll("");
        String shorter =
                COVERED.matcher(LEGAL_FORMS.matcher(name).replaceFirst("")).replaceAll("");
        return shorter.isBlank() ? name : shorter.strip();
    }

    /** What is left of a name once blanks, signs and the legal form do not matter. */
    static String key(String name) {
        return letters(bare(plain(name)));
    }

    /** The letters and digits of a plain text. */
    static String letters(String plain) {
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
