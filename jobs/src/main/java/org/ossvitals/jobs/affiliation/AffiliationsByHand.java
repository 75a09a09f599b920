package org.ossvitals.jobs.affiliation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.config.StrictYaml;
import org.ossvitals.jobs.sql.DeclaredAffiliation;

/** {@code conf/people/affiliations.yml}: who works where, by hand. It comes before every other source. */
record AffiliationsByHand(List<Entry> affiliations) {
    private static final String SOURCE = Source.OVERRIDE.word();

    /**
     * One person at one organisation.
     *
     * @param from first day; null since ever
     * @param to first day that is not included; null until further notice
     */
    record Entry(String login, String organization, LocalDate from, LocalDate to) {
        Entry {
            require(login != null && !login.isBlank(), "`login` is missing: name the GitHub account");
            require(organization != null && !organization.isBlank(), "`organization` is missing for `" + login + "`");
            require(
                    from == null || to == null || from.isBefore(to),
                    "`from` " + from + " is not before `to` " + to + " for `" + login + "`");
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }

        boolean overlaps(Entry other) {
            return login.equalsIgnoreCase(other.login)
                    && (from == null || other.to == null || from.isBefore(other.to))
                    && (other.from == null || to == null || other.from.isBefore(to));
        }

        DeclaredAffiliation declared(String file) {
            String name = DeclaredAffiliations.organization(organization);
            if (name == null) {
                throw new ConfigurationException(file + ": `" + organization + "` of `" + login
                        + "` names no organisation; write its name, or Independent");
            }
            return new DeclaredAffiliation(
                    login.strip().toLowerCase(Locale.ROOT), null, SOURCE, name, midnight(from), midnight(to));
        }
    }

    AffiliationsByHand {
        affiliations = affiliations == null ? List.of() : List.copyOf(affiliations);
    }

    static List<DeclaredAffiliation> read(String text, String file) {
        List<Entry> entries =
                StrictYaml.read(text, file, AffiliationsByHand.class).affiliations();
        List<DeclaredAffiliation> declared = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (Entry before : entries.subList(0, i)) {
                if (before.overlaps(entries.get(i))) {
                    throw new ConfigurationException(file + ": entry " + (i + 1) + " for `"
                            + entries.get(i).login() + "` overlaps an earlier one in time; a day has one organisation");
                }
            }
            declared.add(entries.get(i).declared(file));
        }
        return declared;
    }

    private static Instant midnight(LocalDate day) {
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
