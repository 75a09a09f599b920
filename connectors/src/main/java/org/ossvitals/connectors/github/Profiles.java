package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Profile;

/**
 * Public profiles of people and of the organisations that own repositories, a hundred a request. Who is wanted is noted
 * in the lake together with the rows that name them, so that a run which ends early forgets nobody: account id, then
 * {@code wanted <login>} or {@code <asked at> <login>}, with {@code Organization} behind it where it is one.
 */
public final class Profiles {
    public static final String WALK = "profiles";

    private static final String WANTED = "wanted";
    private static final String ORGANIZATION = "Organization";
    private static final Duration TIME_TO_LIVE = Duration.ofDays(30);
    /** Accounts that are not found under their login cost a request each: the others have to wait for the next run. */
    private static final int BY_NUMBER = 100;

    private final GitHubApi api;
    private int byNumber;
    private int rows;

    public Profiles(GitHubApi api) {
        this.api = api;
    }

    /** Somebody to ask for. */
    private record Wanted(String accountId, String login, boolean organization) {
        String noted() {
            return organization ? login + " " + ORGANIZATION : login;
        }
    }

    /** Notes that a row names this account, unless it is known under this login. Bots have no profile to speak of. */
    public static void want(Batch batch, long accountId, String login, String type) {
        boolean organization = ORGANIZATION.equals(type);
        if (login == null || !(type == null || type.equals("User") || organization)) {
            return;
        }
        String noted = new Wanted(Long.toString(accountId), login, organization).noted();
        String known = batch.watermark(WALK, Long.toString(accountId));
        if (known == null || !known.endsWith(" " + noted)) {
            batch.watermark(WALK, Long.toString(accountId), WANTED + " " + noted);
        }
    }

    /**
     * Who was noted, but for those who are to be left out: of them nothing stays noted.
     *
     * @param leftOut whether this account with this login is one of them
     */
    public static Map<String, String> wanted(Batch batch, BiPredicate<Long, String> leftOut) throws IOException {
        Map<String, String> noted = new TreeMap<>();
        batch.watermarks(WALK).forEach((id, note) -> {
            if (leftOut.test(Long.valueOf(id), note.split(" ", 3)[1])) {
                batch.watermark(WALK, id, null);
            } else {
                noted.put(id, note);
            }
        });
        batch.commitAndContinue();
        return noted;
    }

    /**
     * @param noted account id to what is noted of it
     * @param now the server's clock: older answers than thirty days are asked for again
     */
    public Collected collect(Map<String, String> noted, Batch batch, Instant now) throws IOException {
        List<Wanted> people = new ArrayList<>();
        List<Wanted> organizations = new ArrayList<>();
        new TreeMap<>(noted).forEach((id, note) -> {
            String[] parts = note.split(" ", 3);
            if (parts[0].equals(WANTED) || Instant.parse(parts[0]).isBefore(now.minus(TIME_TO_LIVE))) {
                boolean organization = parts.length > 2;
                (organization ? organizations : people).add(new Wanted(id, parts[1], organization));
            }
        });
        ask("Profiles", people, batch);
        ask("OrganizationProfiles", organizations, batch);
        return byNumber > BY_NUMBER ? new Collected(false, "more_next_time", rows, null) : Collected.all(rows);
    }

    private void ask(String operation, List<Wanted> wanted, Batch batch) throws IOException {
        new Bulk(api, operation).ask(wanted, who -> List.of(who.login()), (asked, found) -> {
            for (int i = 0; i < asked.size(); i++) {
                take(asked.get(i), found.get(i), batch);
            }
            batch.commitAndContinue();
        });
    }

    /** Where somebody else has the login now, or nobody, the account may live on under another one. */
    private void take(Wanted who, JsonNode found, Batch batch) throws IOException {
        boolean same =
                found != null && who.accountId().equals(found.path("databaseId").asText());
        if (same) {
            add(graphql(found), batch);
        } else if (++byNumber > BY_NUMBER) {
            return;
        } else {
            Answer answer = api.get("/user/" + who.accountId());
            if (answer.status() == 200) {
                add(rest(answer.body()), batch);
            } else if (answer.status() != 404) {
                answer.orFail("account " + who.accountId());
            }
        }
        batch.watermark(WALK, who.accountId(), api.observedAt() + " " + who.noted());
    }

    private void add(Profile profile, Batch batch) {
        batch.add(profile);
        rows++;
    }

    private Profile graphql(JsonNode node) throws IOException {
        return new Profile(
                Fields.id(node, "databaseId"),
                Fields.text(node, "login"),
                Fields.text(node, "__typename"),
                Fields.instant(node, "createdAt"),
                Fields.text(node, "company"),
                Fields.text(node, "location"),
                api.observedAt());
    }

    private Profile rest(JsonNode node) throws IOException {
        return new Profile(
                Fields.id(node, "id"),
                Fields.text(node, "login"),
                Fields.text(node, "type"),
                Fields.instant(node, "created_at"),
                Fields.text(node, "company"),
                Fields.text(node, "location"),
                api.observedAt());
    }
}
