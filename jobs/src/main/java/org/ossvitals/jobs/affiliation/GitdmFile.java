package org.ossvitals.jobs.affiliation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.sql.DeclaredAffiliation;

/**
 * A file of affiliations in the format of the CNCF's {@code developers_affiliations*.txt}. A person begins at the margin
 * with the login and the addresses, {@code ana: ana!acme.dev, ana!home.dev}, with ! for @; indented lines that follow say
 * where, in order of time: {@code Acme until 2024-05-01}, and a last one without an end. Addresses are hashed at once and
 * kept nowhere.
 */
final class GitdmFile {
    private static final Pattern PERSON = Pattern.compile("(\\S[^:]*):\\s*(.*)");
    private static final Pattern PLACE =
            Pattern.compile("(.+?)(?:\\s+from\\s+(\\d{4}-\\d{2}-\\d{2}))?(?:\\s+until\\s+(\\d{4}-\\d{2}-\\d{2}))?");

    private final String file;
    private final UnaryOperator<String> hash;
    private final List<DeclaredAffiliation> declared = new ArrayList<>();
    private String login;
    private List<String> addresses;
    private Instant since;

    GitdmFile(String file, UnaryOperator<String> hash) {
        this.file = file;
        this.hash = hash;
    }

    /** @throws ConfigurationException naming the line that is neither a person nor a place to work */
    List<DeclaredAffiliation> read(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line, number);
            }
        }
        return List.copyOf(declared);
    }

    private void read(String line, int number) {
        if (Character.isWhitespace(line.charAt(0))) {
            place(line.strip(), number);
            return;
        }
        Matcher person = PERSON.matcher(line);
        if (!person.matches()) {
            throw wrong(number, "a person is `login: address!domain, …`, and where they work is indented below");
        }
        login = person.group(1).strip().toLowerCase(Locale.ROOT);
        addresses = person.group(2).isBlank()
                ? List.of()
                : List.of(person.group(2).strip().split("\\s*,\\s*"));
        since = null;
    }

    private void place(String text, int number) {
        if (login == null) {
            throw wrong(number, "there is no person above it");
        }
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) {
            throw wrong(number, "it names no organisation");
        }
        Instant from = place.group(2) == null ? since : midnight(place.group(2), number);
        Instant to = place.group(3) == null ? null : midnight(place.group(3), number);
        since = to;
        String organization = DeclaredAffiliations.organization(place.group(1));
        // The published files have lines whose end is their beginning; they say nothing.
        if (organization == null || from != null && to != null && !from.isBefore(to)) {
            return;
        }
        String source = Source.FOUNDATION.word();
        declared.add(new DeclaredAffiliation(login, null, source, organization, from, to));
        for (String address : addresses) {
            String hashed = hash.apply(address.replace('!', '@'));
            declared.add(new DeclaredAffiliation(null, hashed, source, organization, from, to));
        }
    }

    private Instant midnight(String day, int number) {
        try {
            return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw wrong(number, "`" + day + "` is no day");
        }
    }

    private ConfigurationException wrong(int number, String what) {
        return new ConfigurationException(file + " line " + number + ": " + what);
    }
}
