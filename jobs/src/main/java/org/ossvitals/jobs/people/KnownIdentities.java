package org.ossvitals.jobs.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Refuses a line of {@code identities.yml} about somebody whom the facts do not know: it is mistyped, or out of date. */
public final class KnownIdentities {
    private KnownIdentities() {}

    /**
     * @param session with {@code int_identities}
     * @throws org.ossvitals.jobs.config.ConfigurationException naming file and line
     */
    public static void check(SparkSession session, PeopleFolder folder, UnaryOperator<String> hash) {
        List<String> named = folder.named(hash);
        if (named.isEmpty()) {
            return;
        }
        Set<String> known = in(session);
        for (String identity : named) {
            if (!known.contains(identity)) {
                throw folder.refused(
                        identity,
                        hash,
                        "is nobody whom the collected facts name, or several accounts had this login, or they opted out;"
                                + " correct the name, or use account:<number> from `vitals people explain`");
            }
        }
    }

    /** Identities, and logins as {@code login:<login>}, that the facts name. */
    public static Set<String> in(SparkSession session) {
        Set<String> known = new HashSet<>();
        for (Row row :
                session.sql("select identity, logins from int_identities").collectAsList()) {
            known.add(row.getString(0));
            if (!row.isNullAt(1)) {
                row.<String>getList(1).forEach(login -> known.add(Sightings.LOGIN + login));
            }
        }
        return known;
    }
}
