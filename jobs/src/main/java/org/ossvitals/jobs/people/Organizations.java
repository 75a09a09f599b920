package org.ossvitals.jobs.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The organisation that a profile's company field names: small letters, without a leading @ and legal form. A mail
 * provider or a word for having no employer is none.
 */
public final class Organizations {
    private static final Pattern LEGAL_FORMS = Pattern.compile("([,\\s]+"
            + "(inc|incorporated|llc|llp|ltd|limited|gmbh|ag|se|kg|ug|corp|corporation|co|plc|pty|sa|sas|sarl|srl|spa"
            + "|bv|nv|oy|ab|as|aps|kk|pvt|s\\.a|b\\.v|s\\.r\\.l|co\\.,? ltd)\\.?)+$");

    private static final Pattern MAIL = Pattern.compile("(.*@)?(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn"
            + "|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|mail|yandex|qq|163|126|foxmail|zoho|fastmail|naver|hey)"
            + "\\.[a-z]{2,3}(\\.[a-z]{2})?");

    private static final Set<String> NONE = Set.of(
            "gmail",
            "none",
            "n/a",
            "na",
            "null",
            "no",
            "me",
            "myself",
            "self",
            "self-employed",
            "self employed",
            "freelance",
            "freelancer",
            "freelance developer",
            "independent",
            "independent developer",
            "independent consultant",
            "independent contractor",
            "student",
            "unemployed",
            "retired",
            "home",
            "personal",
            "private");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");

    private Organizations() {}

    /** The organisation, or empty when the text names none; null names none. */
    public static Optional<String> of(String company) {
        if (company == null) {
            return Optional.empty();
        }
        String name = company.strip().toLowerCase(Locale.ROOT).replaceFirst("^@+\\s*", "");
        String bare = LEGAL_FORMS.matcher(name).replaceFirst("").strip();
        boolean none = NO_WORD.matcher(bare).matches()
                || NONE.contains(bare)
                || MAIL.matcher(bare).matches();
        return none ? Optional.empty() : Optional.of(bare);
    }
}
