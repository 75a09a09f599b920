package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Profile;

/**
 * Public profiles of authors, across repositories, fifty a request. Who is wanted is noted in the lake together with
 * the rows that name them, so that a run which ends early forgets nobody: account id, then {@code wanted <login>} or
 * {@code <asked at> <login>}.
 */
public final class Profiles {
    public static final String WALK = "profiles";

    private static final String WANTED = "wanted";
    private static final int LOGINS = 50;
    private static final int LOGINS_PER_COMMIT = 20 * LOGINS;
    private static final Duration TIME_TO_LIVE = Duration.ofDays(30);

    private final GitHubApi api;

    public Profiles(GitHubApi api) {
        this.api = api;
    }

    /** Somebody to ask for. */
    private record Wanted(String accountId, String login) {}

    /** Notes that a row names this account, unless it is known under this login. */
    public static void want(Batch batch, long accountId, String login) {
        String known = batch.watermark(WALK, Long.toString(accountId));
        if (known == null || !known.endsWith(" " + login)) {
            batch.watermark(WALK, Long.toString(accountId), WANTED + " " + login);
        }
    }

    /**
     * @param noted account id to what is noted of it
     * @param now the server's clock: older answers than thirty days are asked for again
     */
    public Collected collect(Map<String, String> noted, Batch batch, Instant now) throws IOException {
        List<Wanted> wanted = new ArrayList<>();
        new TreeMap<>(noted).forEach((id, note) -> {
            String[] parts = note.split(" ", 2);
            if (parts[0].equals(WANTED) || Instant.parse(parts[0]).isBefore(now.minus(TIME_TO_LIVE))) {
                wanted.add(new Wanted(id, parts[1]));
            }
        });
        int rows = 0;
        for (int from = 0; from < wanted.size(); from += LOGINS) {
            rows += ask(wanted.subList(from, Math.min(from + LOGINS, wanted.size())), batch);
            if (from % LOGINS_PER_COMMIT == 0) {
                batch.commitAndContinue();
            }
        }
        batch.commitAndContinue();
        return Collected.all(rows);
    }

    private int ask(List<Wanted> wanted, Batch batch) throws IOException {
        JsonNode data = api.graphql("Profiles", query(wanted), Map.of()).orFail();
        int rows = 0;
        for (int i = 0; i < wanted.size(); i++) {
            JsonNode user = data.path("u" + i);
            Wanted who = wanted.get(i);
            // Somebody else's id: the login was given up and taken by another person.
            if (who.accountId().equals(user.path("databaseId").asText())) {
                batch.add(row(user));
                rows++;
            }
            batch.watermark(WALK, who.accountId(), api.observedAt() + " " + who.login());
        }
        return rows;
    }

    private static String query(List<Wanted> wanted) {
        StringBuilder query = new StringBuilder("query Profiles {\n");
        for (int i = 0; i < wanted.size(); i++) {
            // A JSON string is a GraphQL string, so an odd login stays a login.
            query.append("  u%d: user(login: %s) { ...profile }\n"
                    .formatted(i, TextNode.valueOf(wanted.get(i).login())));
        }
        return query.append("}\nfragment profile on User { __typename databaseId login createdAt company location }\n")
                .toString();
    }

    private Profile row(JsonNode user) throws IOException {
        return new Profile(
                Fields.id(user, "databaseId"),
                Fields.text(user, "login"),
                Fields.text(user, "__typename"),
                Fields.instant(user, "createdAt"),
                Fields.text(user, "company"),
                Fields.text(user, "location"),
                api.observedAt());
    }
}
