package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.people.IdentityRow;
import org.ossvitals.jobs.sql.SqlModel;

/**
 * Who somebody is by the facts of a lake and by what was said by hand: as the next run would have it, and nothing else is
 * computed.
 *
 * @param rows of the one asked about and of those who may be the same; empty when nobody is known by that name
 * @param logins all that are known, when nobody is known by that name
 */
public record WhoIsWho(List<IdentityRow> rows, List<String> logins) {
    private static final String LOGINS = """
            select explode(logins) as login
            from int_identities
            union
            select substr(identity, 7)
            from int_identities
            where identity like 'login:%'""";

    public WhoIsWho {
        rows = List.copyOf(rows);
        logins = List.copyOf(logins);
    }

    /**
     * @param who a login in any case, or an identity such as {@code account:<number>}
     * @throws IOException when the lake cannot be read or written: what was collected is merged first
     */
    public static WhoIsWho look(ComputeSettings settings, String who) throws IOException {
        SparkSession session = ComputeJob.session(settings);
        RawMerge merge = new RawMerge(session, settings.lake());
        merge.run();
        merge.views();
        try (Models models = new Models(session)) {
            models.asOf(settings.asOf());
            models.staging();
            models.scopes(List.of());
            models.registry(Scopes.declared(settings.registry()));
            models.unscopedViews(List.of(new SqlModel("identities_of_person", IdentityRow.QUERY)));
            List<IdentityRow> rows = session
                    .sql(IdentityRow.QUERY, Map.of("who", who.strip().toLowerCase(Locale.ROOT)))
                    .collectAsList()
                    .stream()
                    .map(IdentityRow::of)
                    .toList();
            return new WhoIsWho(
                    rows,
                    rows.isEmpty() ? session.sql(LOGINS).as(Encoders.STRING()).collectAsList() : List.of());
        }
    }
}
