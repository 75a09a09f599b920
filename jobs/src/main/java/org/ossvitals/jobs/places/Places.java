package org.ossvitals.jobs.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the country that a text about a place names: by the names of countries in all languages, their codes and flags,
 * regions, and cities by name and population. A city that several countries have is answered where one of them has nine
 * tenths of the people who live in places so called, or where the text says more. Nothing is found inside of words, and
 * nothing is read from coordinates or names of persons.
 */
public final class Places {
    /** Nobody's place takes longer; what does is no place. */
    private static final int LONGEST = 300;

    private static final Pattern BRITISH_POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}");
    private static final Pattern CANADIAN_POSTCODE = Pattern.compile("[A-Z][0-9][A-Z] [0-9][A-Z][0-9]");

    private final Gazetteer gazetteer;

    private Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The gazetteer as it was when the program was built; read when first asked for. */
    public static Places shipped() {
        return Shipped.PLACES;
    }

    /** Read once: a table of this size is not sent along with a query. */
    private static final class Shipped {
        private static final Places PLACES = new Places(Gazetteer.shipped());
    }

    static Places of(Gazetteer gazetteer) {
        return new Places(gazetteer);
    }

    /** The country that a text names, in ISO 3166-1 alpha-2; empty for none, for several and for null. */
    public Optional<String> country(String text) {
        return find(text).country();
    }

    /** The country that a text names, and how it is known. */
    public Finding find(String text) {
        if (text == null || text.isBlank()) {
            return Finding.none("empty");
        }
        if (text.length() > LONGEST) {
            return Finding.none("too long");
        }
        Set<String> flags = new LinkedHashSet<>();
        String words = Flags.taken(text, flags).strip();
        List<Mention> mentions = new ArrayList<>(Reading.of(words, gazetteer));
        if (mentions.isEmpty() && flags.isEmpty()) {
            return postcode(words);
        }
        if (mentions.isEmpty() && flags.size() == 1) {
            return Finding.of(flags.iterator().next(), "flag");
        }
        flags.forEach(
                country -> mentions.add(0, new Mention(List.of(new Meaning(Kind.COUNTRY, country, "", 1)), false)));
        return new Weighing(mentions).finding();
    }

    private static Finding postcode(String text) {
        if (BRITISH_POSTCODE.matcher(text).matches()) {
            return Finding.of("GB", "postcode");
        }
        return CANADIAN_POSTCODE.matcher(text).matches() ? Finding.of("CA", "postcode") : Finding.none("no place");
    }
}
