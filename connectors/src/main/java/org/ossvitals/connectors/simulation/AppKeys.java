package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a GitHub App may ask: where it is installed, and a token for each place, which is good for an hour. */
final class AppKeys {
    private static final String TOKEN = "ghs_simulated";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    private final App app;
    private final VirtualClock clock;
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final AtomicInteger given = new AtomicInteger();

    /** @param app null for none */
    AppKeys(App app, VirtualClock clock) {
        this.app = app;
        this.clock = clock;
    }

    /** A token that was given here is good until it ends; of others nothing is known. */
    boolean stillGood(String token) {
        Instant end = ends.get(token);
        return token.startsWith(TOKEN) ? end != null && clock.now().isBefore(end) : true;
    }

    /** {@code /app/installations} and {@code /app/installations/{id}/access_tokens}. */
    Answer answer(Request request, Urls urls) {
        String wrong = wrong(request.token());
        if (wrong != null) {
            return Answer.refused(401, wrong);
        }
        List<String> path = request.path();
        if (path.size() == 2 && request.method().equals("GET")) {
            return Answer.ok(installations(urls));
        }
        boolean token = path.size() == 4
                && path.get(3).equals("access_tokens")
                && request.method().equals("POST");
        return token
                        && path.get(2).matches("[1-9][0-9]{0,8}")
                        && Integer.parseInt(path.get(2)) <= app.installations().size()
                ? new Answer(201, token(), Map.of())
                : Answer.notFound();
    }

    private List<Fields> installations(Urls urls) {
        List<Fields> rows = new ArrayList<>();
        for (String login : app.installations()) {
            int id = rows.size() + 1;
            rows.add(new Fields()
                    .with("id", id)
                    .with("account", new Fields().with("login", login).with("html_url", urls.web(login)))
                    .with("repository_selection", "all")
                    .with("access_tokens_url", urls.api("/app/installations/" + id + "/access_tokens"))
                    .with("app_id", app.id())
                    .with("permissions", new Fields().with("metadata", "read"))
                    .with("events", List.of())
                    .with("suspended_at", null));
        }
        return rows;
    }

    private Fields token() {
        String token = TOKEN + given.incrementAndGet();
        Instant end = clock.now().plus(HOUR);
        ends.put(token, end);
        return new Fields()
                .with("token", token)
                .with("expires_at", end)
                .with("permissions", new Fields().with("metadata", "read"))
                .with("repository_selection", "all");
    }

    /** What is wrong with the statement by which an App proves itself; null when nothing is. */
    private String wrong(String statement) {
        String[] parts = statement.split("\\.", -1);
        if (parts.length != 3 || app == null) {
            return "A JSON web token could not be decoded";
        }
        try {
            JsonNode claims = Json.MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return signed(parts) ? wrong(claims) : "A JSON web token could not be decoded";
        } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
            return "A JSON web token could not be decoded";
        }
    }

    private boolean signed(String[] parts) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(app.key());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private String wrong(JsonNode claims) {
        Instant end = Instant.ofEpochSecond(claims.path("exp").asLong());
        Instant issued = Instant.ofEpochSecond(claims.path("iat").asLong());
        if (!claims.path("iss").asText().equals(app.id())) {
            return "Integration not found";
        }
        if (!end.isAfter(clock.now())) {
            return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the"
                    + " assertion expires";
        }
        if (end.isAfter(clock.now().plus(LONGEST))) {
            return "'Expiration time' claim ('exp') is too far in the future";
        }
        return issued.isAfter(clock.now())
                ? "'Issued at' claim ('iat') must be an Integer representing the time that"
                        + " the assertion was issued"
                : null;
    }
}
