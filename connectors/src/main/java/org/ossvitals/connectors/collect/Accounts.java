package org.ossvitals.connectors.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.connectors.github.transport.Tally;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;

/**
 * What collecting cost and brought the last time, as the lake keeps it: so it can be told again without collecting.
 *
 * @param census route to what it cost in the last collection
 * @param repositories those that were asked for
 * @param people the walk over profiles, across repositories; null when it was never made
 */
public record Accounts(SortedMap<String, Tally> census, List<Account> repositories, Account people) {
    private static final String REPOSITORIES = "accounts";
    private static final String CENSUS = "census";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One repository's share.
     *
     * @param renamedTo its name today, where that is another one; else null
     * @param rows table to new or changed rows
     */
    public record Account(
            String repository,
            String renamedTo,
            int requests,
            int points,
            SortedMap<String, Integer> rows,
            List<String> failures) {}

    public Accounts {
        census = Collections.unmodifiableSortedMap(new TreeMap<>(census));
        repositories = List.copyOf(repositories);
    }

    /** @param names which repositories; one that was never collected is left out */
    public static Accounts read(Lake lake, List<String> names) throws IOException {
        SortedMap<String, String> kept = lake.watermarks(REPOSITORIES);
        SortedMap<String, Tally> census = new TreeMap<>();
        for (var route : lake.watermarks(CENSUS).entrySet()) {
            census.put(route.getKey(), JSON.readValue(route.getValue(), Tally.class));
        }
        return new Accounts(
                census,
                names.stream()
                        .map(name -> account(kept, name))
                        .filter(Objects::nonNull)
                        .toList(),
                account(kept, Looked.EVERYWHERE.name()));
    }

    static void keep(Batch batch, RepositoryOutcome outcome) {
        Account account = new Account(
                outcome.repository(),
                outcome.renamedTo(),
                outcome.requests(),
                outcome.points(),
                outcome.rowsByTable(),
                outcome.failures());
        batch.watermark(REPOSITORIES, outcome.repository(), text(account));
    }

    static void keep(Batch batch, SortedMap<String, Tally> census) {
        batch.watermarks(CENSUS).keySet().forEach(route -> batch.watermark(CENSUS, route, null));
        census.forEach((route, tally) -> batch.watermark(CENSUS, route, text(tally)));
    }

    private static Account account(SortedMap<String, String> kept, String name) {
        try {
            return kept.containsKey(name) ? JSON.readValue(kept.get(name), Account.class) : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An account is plain text: " + value, e);
        }
    }
}
