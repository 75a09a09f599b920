package org.ossvitals.jobs.people;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ossvitals.connectors.lake.OptedOut;

/**
 * A person who is to be forgotten, with all that was put together as theirs.
 *
 * @param who by which rows of the lake tell who they are
 * @param lines for {@code opt-out.txt}: numbers, which outlive a change of login and say less; a login only where no
 *     number is known
 */
public record Leaving(OptedOut who, List<String> lines) {
    /** @param rows of one person */
    public static Leaving of(List<IdentityRow> rows) {
        OptedOut who = new OptedOut(
                parts(rows, Sightings.ACCOUNT).map(Long::valueOf).collect(toSet()),
                Stream.concat(rows.stream().flatMap(row -> row.logins().stream()), parts(rows, Sightings.LOGIN))
                        .collect(toSet()),
                parts(rows, Sightings.EMAIL).collect(toSet()));
        List<String> lines = Stream.concat(
                        parts(rows, Sightings.ACCOUNT).map(number -> Sightings.ACCOUNT + number),
                        parts(rows, Sightings.LOGIN))
                .sorted()
                .toList();
        return new Leaving(who, lines);
    }

    private static Stream<String> parts(List<IdentityRow> rows, String kind) {
        return rows.stream()
                .map(IdentityRow::identity)
                .filter(identity -> identity.startsWith(kind))
                .map(identity -> identity.substring(kind.length()));
    }

    /** Whether a line of a file that was written by hand speaks of them. */
    public boolean isNamedIn(String line) {
        String text = line.replaceFirst("(^|\\s)#.*", "").toLowerCase(Locale.ROOT);
        return Stream.of(
                        who.accounts().stream().map(number -> Sightings.ACCOUNT + number),
                        who.addresses().stream().map(hash -> Sightings.EMAIL + hash),
                        who.logins().stream())
                .flatMap(names -> names)
                .anyMatch(name -> text.matches(".*(?<![\\w.@:-])" + Pattern.quote(name) + "(?![\\w.@-]).*"));
    }
}
