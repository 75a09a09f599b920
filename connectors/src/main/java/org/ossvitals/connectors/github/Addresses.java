package org.ossvitals.connectors.github;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.raw.CoAuthor;

/** Turns mail addresses into what may be kept: domain, keyed hash, and the account that a noreply address spells out. */
record Addresses(UnaryOperator<String> hash) {
    private static final Pattern NOREPLY =
            Pattern.compile("([0-9]{1,18})\\+([^@]+)@users\\.noreply\\.github\\.com", Pattern.CASE_INSENSITIVE);

    CoAuthor person(String address) {
        if (address == null || address.isBlank()) {
            return new CoAuthor(null, null, null, null);
        }
        String clean = address.strip();
        Matcher noreply = NOREPLY.matcher(clean);
        return noreply.matches()
                ? new CoAuthor(Long.valueOf(noreply.group(1)), noreply.group(2), hash.apply(clean), domain(clean))
                : new CoAuthor(null, null, hash.apply(clean), domain(clean));
    }

    /** Only what looks like a domain: git takes anything as an address, a plain name too. */
    private static String domain(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return address.contains("@") && domain.matches("[a-z0-9.-]{1,253}") ? domain : null;
    }
}
