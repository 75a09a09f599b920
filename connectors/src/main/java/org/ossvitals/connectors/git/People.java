package org.ossvitals.connectors.git;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.raw.CoAuthor;

/**
 * Turns mail addresses into what may be kept: domain, keyed hash, and the account that a noreply address spells out.
 *
 * @param hash the keyed hash of an address
 */
record People(UnaryOperator<String> hash) {
    static final CoAuthor NOBODY = new CoAuthor(null, null, null, null);

    private static final Pattern NOREPLY =
            Pattern.compile("([0-9]{1,18})\\+([^@]+)@users\\.noreply\\.github\\.com", Pattern.CASE_INSENSITIVE);
    private static final Pattern CO_AUTHOR = trailer("co-authored-by");
    private static final Pattern SIGN_OFF = trailer("signed-off-by");
    /** What may be an address in a text; more than is one, so that none is kept. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\\[\\],;:\"']{1,256}@([A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+)");

    /** Anywhere in the message: a squashed change carries the trailers of its commits in its midst. */
    private static Pattern trailer(String key) {
        return Pattern.compile("(?im)^" + key + ":[^<\\n]*<([^<>\\n]+)>[ \\t\\r]*$");
    }

    /** Addresses of nobody in particular, which would make one person of all who left a setting as it was. */
    private static final Pattern NOBODYS =
            Pattern.compile("root@.*|.*@localhost(\\.localdomain)?|you@example\\.com", Pattern.CASE_INSENSITIVE);

    CoAuthor of(String address) {
        if (address == null || address.isBlank()) {
            return NOBODY;
        }
        String clean = address.strip();
        if (NOBODYS.matcher(clean).matches()) {
            return new CoAuthor(null, null, null, domain(clean));
        }
        Matcher noreply = NOREPLY.matcher(clean);
        return noreply.matches()
                ? new CoAuthor(Long.valueOf(noreply.group(1)), noreply.group(2), hash.apply(clean), domain(clean))
                : new CoAuthor(null, null, hash.apply(clean), domain(clean));
    }

    List<CoAuthor> coAuthors(String message) {
        return named(CO_AUTHOR, message);
    }

    List<CoAuthor> signedOffBy(String message) {
        return named(SIGN_OFF, message);
    }

    private List<CoAuthor> named(Pattern trailer, String message) {
        return trailer.matcher(message)
                .results()
                .map(found -> of(found.group(1)))
                .distinct()
                .toList();
    }

    /** A text whose addresses read {@code <hash>@domain}: they can be matched with commits, and are no addresses. */
    String withoutAddresses(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(hash.apply(found.group()) + "@" + found.group(1)));
    }

    /** Only what looks like a domain: git takes anything as an address, a plain name too. */
    private static String domain(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return address.contains("@") && domain.matches("[a-z0-9.-]{1,253}") ? domain : null;
    }
}
