package org.ossvitals.jobs.places;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The country that the domain of an e-mail address belongs to: the last resort where a profile names no place. Domains of
 * countries that are sold for how they read or given away to anybody say nothing, nor do mail services used everywhere.
 */
public final class EmailCountries {
    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    /** Registered by people anywhere: for a pun, a trade, a programming language, or because it costs nothing. */
    private static final Set<String> EVERYWHERE = Set.of(
            "ac", "ad", "ag", "ai", "am", "as", "bz", "cc", "cd", "cf", "ck", "cm", "co", "cx", "dj", "fm", "ga", "gd",
            "gg", "gl", "gq", "gs", "gy", "hm", "hn", "ht", "im", "io", "is", "je", "ki", "la", "lc", "li", "ly", "me",
            "mg", "ml", "mn", "ms", "mu", "nf", "nu", "pm", "pn", "pw", "re", "rs", "sb", "sc", "sh", "so", "sr", "st",
            "sx", "tc", "tf", "tk", "tl", "tm", "to", "tt", "tv", "vc", "vg", "vu", "wf", "ws", "yt");

    /** Mail services whose name ends in the domain of the country where they are run. */
    private static final Set<String> SERVICES = Set.of(
            "protonmail.ch",
            "posteo.de",
            "tutanota.de",
            "cock.li",
            "riseup.net",
            "gmx.de",
            "mail.ru",
            "yandex.ru",
            "inbox.ru",
            "list.ru",
            "bk.ru",
            "eclipso.de",
            "hey.xyz",
            "duck.is",
            "hushmail.me",
            "ctrlc.hu",
            "cern.ch");

    private EmailCountries() {}

    /** The country of a domain or of an address with one, in ISO 3166-1 alpha-2; null has none. */
    public static Optional<String> of(String domain) {
        if (domain == null) {
            return Optional.empty();
        }
        String name = domain.strip().toLowerCase(Locale.ROOT);
        name = name.substring(name.lastIndexOf('@') + 1);
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (last.length() != 2 || last.equals(name) || EVERYWHERE.contains(last) || SERVICES.contains(name)) {
            return Optional.empty();
        }
        String country = last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT);
        return Optional.of(country).filter(COUNTRIES::contains);
    }
}
