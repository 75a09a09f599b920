package org.ossvitals.jobs.affiliation;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The organisations of {@code conf/people/organizations.csv}, by spelling, account and domain. */
final class Organizations {
    private static final String FILE = "organizations.csv";

    private final Map<String, Organization> bySpelling = new HashMap<>();
    private final Map<String, Organization> byAccount = new HashMap<>();
    private final Map<String, Organization> byDomain = new HashMap<>();
    private final Map<String, Organization> byName = new HashMap<>();

    private Organizations() {}

    static Organizations shipped() {
        return of(Table.records(FILE));
    }

    static Organizations read(Reader reader) {
        return of(Table.records(reader));
    }

    private static Organizations of(List<CSVRecord> rows) {
        Organizations organizations = new Organizations();
        rows.forEach(organizations::add);
        organizations.byName.values().forEach(organizations::requireOwner);
        return organizations;
    }

    private void add(CSVRecord row) {
        boolean countsForOwner = row.get("counts_as").equals("parent");
        Organization organization = new Organization(
                row.get("organization"),
                kind(row),
                countsForOwner ? row.get("parent") : null,
                countsForOwner ? since(row) : null,
                true);
        if (byName.put(organization.name(), organization) != null) {
            throw wrong(row, "it is listed twice");
        }
        put(bySpelling, Spelling.key(organization.name()), organization, row);
        for (String name : row.get("names").split("\\|")) {
            if (!name.isBlank()) {
                put(bySpelling, Spelling.key(name), organization, row);
            }
        }
        for (String account : words(row.get("accounts"))) {
            put(byAccount, account, organization, row);
        }
        for (String domain : words(row.get("domains"))) {
            put(byDomain, domain, organization, row);
        }
    }

    private static Kind kind(CSVRecord row) {
        try {
            return Kind.of(row.get("kind"));
        } catch (IllegalArgumentException e) {
            throw wrong(row, "there is no kind '" + row.get("kind") + "'");
        }
    }

    private static LocalDate since(CSVRecord row) {
        try {
            return LocalDate.parse(row.get("since"));
        } catch (DateTimeParseException e) {
            throw wrong(row, "since is '" + row.get("since") + "', but must be a day such as 2010-01-27");
        }
    }

    private static void put(Map<String, Organization> map, String key, Organization organization, CSVRecord row) {
        Organization before = map.putIfAbsent(key, organization);
        if (before != null && before != organization) {
            throw wrong(row, "'" + key + "' means " + before.name() + " already; a spelling means one organisation");
        }
    }

    private void requireOwner(Organization organization) {
        if (organization.owner() != null && !byName.containsKey(organization.owner())) {
            throw new IllegalArgumentException(FILE + ": " + organization.name() + " has the parent '"
                    + organization.owner() + "', which is not listed");
        }
    }

    private static IllegalArgumentException wrong(CSVRecord row, String what) {
        return new IllegalArgumentException(
                FILE + ", record " + row.getRecordNumber() + " (" + row.get("organization") + "): " + what);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** By its one name, as it stands in tables. */
    Optional<Organization> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By any spelling, given as {@link Spelling#key}. */
    Optional<Organization> spelled(String key) {
        return Optional.ofNullable(bySpelling.get(key));
    }

    /** By a GitHub account in small letters. */
    Optional<Organization> account(String login) {
        return Optional.ofNullable(byAccount.get(login));
    }

    /** By a domain as it is listed, with nothing before it. */
    Optional<Organization> domain(String domain) {
        return Optional.ofNullable(byDomain.get(domain));
    }
}
