package org.ossvitals.jobs.affiliation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The universities of {@code conf/people/domains/universities.csv}, by domain and by name. */
final class Universities {
    private final Map<String, Organization> byDomain = new HashMap<>();
    private final Map<String, Organization> bySpelling = new HashMap<>();

    private Universities() {}

    static Universities shipped() {
        Universities universities = new Universities();
        for (String line : Table.lines("domains/universities.csv")) {
            int comma = line.indexOf(',');
            universities.add(line.substring(0, comma), line.substring(comma + 1));
        }
        return universities;
    }

    /** One organisation for all domains of a name, in whatever spelling it comes first. */
    private void add(String domain, String written) {
        String name = written.replaceAll("^\"|\"$", "").replace("\"\"", "\"");
        byDomain.put(
                domain,
                bySpelling.computeIfAbsent(
                        Spelling.letters(Spelling.plain(name)), key -> Organization.listed(name, Kind.UNIVERSITY)));
    }

    Optional<Organization> domain(String domain) {
        return Optional.ofNullable(byDomain.get(domain));
    }

    Optional<Organization> spelled(String key) {
        return Optional.ofNullable(bySpelling.get(key));
    }
}
