package org.ossvitals.jobs.people;

import java.util.List;
import org.apache.spark.sql.Row;

/**
 * A row of {@code int_identities} for those who explain it.
 *
 * @param person the identity that stands for the person; the identity itself where it is nobody's in particular
 * @param doubts identities that stand for persons who may be the same one
 * @param isAsked whether the person is the one asked about, and not one who may be the same
 */
public record IdentityRow(
        String identity,
        String person,
        String actorClass,
        String classSource,
        String rule,
        String linkedTo,
        List<String> logins,
        List<Doubt> doubts,
        String classHint,
        boolean isAsked) {

    /** @param rule the word of the {@link LinkRule} */
    public record Doubt(String other, String rule) {}

    /** The rows of everybody who is meant by {@code :who}, or who may be the same person. */
    public static final String QUERY = """
            with asked as (
              select distinct coalesce(person_id, identity) as person
              from int_identities
              where identity in (:who, 'login:' || :who) or array_contains(logins, :who)
            ),
            named as (
              select person
              from asked
              union
              select d.other
              from int_identities i
              join asked a on a.person = i.identity
              lateral view explode(i.doubts) x as d
              union
              select i.identity
              from int_identities i
              join asked a on exists(i.doubts, d -> d.other = a.person)
            )
            select
              i.identity,
              n.person,
              i.actor_class,
              i.class_source,
              i.rule,
              i.linked_to,
              i.logins,
              i.doubts,
              i.class_hint,
              a.person is not null as is_asked
            from int_identities i
            join named n on n.person = coalesce(i.person_id, i.identity)
            left join asked a on a.person = n.person""";

    /** @param row of {@link #QUERY} */
    public static IdentityRow of(Row row) {
        List<Row> doubts = row.isNullAt(row.fieldIndex("doubts")) ? List.of() : row.getList(row.fieldIndex("doubts"));
        return new IdentityRow(
                row.getAs("identity"),
                row.getAs("person"),
                row.getAs("actor_class"),
                row.getAs("class_source"),
                row.getAs("rule"),
                row.getAs("linked_to"),
                row.isNullAt(row.fieldIndex("logins")) ? List.of() : row.getList(row.fieldIndex("logins")),
                doubts.stream()
                        .map(doubt -> new Doubt(doubt.getString(0), doubt.getString(1)))
                        .toList(),
                row.getAs("class_hint"),
                row.getAs("is_asked"));
    }

    boolean isAccount() {
        return identity.startsWith(Sightings.ACCOUNT);
    }

    /** What a person may read: logins and numbers, of an address no more than tells it from others. */
    String shown() {
        if (!logins.isEmpty()) {
            return printable(String.join(" / ", logins)) + " (" + identity + ")";
        }
        if (identity.startsWith(Sightings.EMAIL)) {
            return "an address (" + start(identity.substring(Sightings.EMAIL.length())) + "…)";
        }
        return identity.startsWith(Sightings.LOGIN) ? inFile() + " (no account number known)" : identity;
    }

    /** What {@code identities.yml} calls it. */
    String inFile() {
        if (!logins.isEmpty()) {
            return printable(logins.get(0));
        }
        return identity.startsWith(Sightings.LOGIN)
                ? printable(identity.substring(Sightings.LOGIN.length()))
                : identity;
    }

    private static String start(String hash) {
        return hash.substring(0, Math.min(8, hash.length()));
    }

    /** Git takes anything as a name; a terminal and a YAML text do not. */
    static String printable(String login) {
        return login.replaceAll("[\\p{C}\"\\\\]", "?");
    }
}
