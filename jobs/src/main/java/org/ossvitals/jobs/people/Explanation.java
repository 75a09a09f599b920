package org.ossvitals.jobs.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How persons were put together, in words, and the line of {@code identities.yml} that would change each step. No address,
 * employer or place is among the words; an address is named by its keyed hash.
 */
public final class Explanation {
    private static final String ENTRY = "          - identities: [\"%s\", \"%s\"]";

    private final Map<String, IdentityRow> rows;
    private final List<String> lines = new ArrayList<>();

    private Explanation(List<IdentityRow> rows) {
        this.rows = rows.stream().collect(toMap(IdentityRow::identity, row -> row));
    }

    /** @param rows of all who are asked about, and of those who may be the same */
    public static List<String> of(List<IdentityRow> rows) {
        Explanation explanation = new Explanation(rows);
        rows.stream()
                .filter(IdentityRow::isAsked)
                .collect(groupingBy(IdentityRow::person, TreeMap::new, toList()))
                .forEach(explanation::person);
        return explanation.lines;
    }

    private void person(String person, List<IdentityRow> identities) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        IdentityRow head = rows.get(person);
        lines.add(head.shown());
        lines.add("  class: " + head.actorClass() + ", " + words(head.classSource())
                + "; a line of bots.csv says otherwise");
        identities.stream()
                .map(IdentityRow::classHint)
                .filter(hint -> hint != null)
                .distinct()
                .forEach(hint -> lines.add("    may be a machine: " + hint));
        lines.add(identities.size() == 1 ? "  one identity: nothing is linked to it" : "  linked to it:");
        identities.stream()
                .filter(row -> row != head)
                .sorted(Comparator.comparing(IdentityRow::identity))
                .forEach(this::link);
        doubts(head);
    }

    private void link(IdentityRow row) {
        IdentityRow to = rows.get(row.linkedTo());
        lines.add("    " + row.shown() + " to " + to.shown() + ": "
                + LinkRule.of(row.rule()).words());
        if (row.rule().equals(LinkRule.BY_HAND.sql())) {
            lines.add("        to undo it, remove the line under `same` of identities.yml that names both");
        } else if (row.rule().equals(LinkRule.LOGIN.sql())) {
            lines.add("        cannot be undone: the file knows both by this login");
        } else {
            lines.add("        to undo it, under `apart` of identities.yml:");
            lines.add(ENTRY.formatted(to.inFile(), row.inFile()));
        }
    }

    /** Each is kept with one of the two persons only. */
    private void doubts(IdentityRow head) {
        List<String> found = new ArrayList<>();
        for (IdentityRow.Doubt doubt : head.doubts()) {
            doubt(head, rows.get(doubt.other()), doubt.rule(), found);
        }
        rows.values().stream()
                .sorted(Comparator.comparing(IdentityRow::identity))
                .forEach(row -> row.doubts().stream()
                        .filter(doubt -> doubt.other().equals(head.identity()))
                        .forEach(doubt -> doubt(head, row, doubt.rule(), found)));
        if (!found.isEmpty()) {
            lines.add("  may be the same person, and was not linked:");
            lines.addAll(found);
        }
    }

    private static void doubt(IdentityRow head, IdentityRow other, String rule, List<String> found) {
        found.add("    " + other.shown() + ": " + LinkRule.of(rule).words() + "; " + whyNot(head, other, rule));
        found.add("        to link them, under `same` of identities.yml:");
        found.add(ENTRY.formatted(head.inFile(), other.inFile()));
    }

    private static String whyNot(IdentityRow head, IdentityRow other, String rule) {
        if (head.isAccount() && other.isAccount()) {
            return "two accounts are one person by hand only";
        }
        return LinkRule.of(rule).onlySuggests()
                ? "that alone is not enough"
                : "a line under `apart` of identities.yml keeps them apart, and has to go first";
    }

    private static String words(String source) {
        return switch (source) {
            case "curated-list" -> "listed in bots.csv";
            case "account-type" -> "as the host types the account";
            case "safe-pattern" -> "by the form of the login";
            case "deleted-account" -> "the account was deleted, and is nobody in particular";
            case "nothing-against-it" -> "nothing speaks against it";
            default -> "nothing is known of the account";
        };
    }
}
