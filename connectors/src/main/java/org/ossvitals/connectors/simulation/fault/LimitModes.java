package org.ossvitals.connectors.simulation.fault;

import static org.ossvitals.connectors.simulation.fault.Mode.ending;
import static org.ossvitals.connectors.simulation.fault.Mode.passing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Rate limits, in all the ways in which GitHub says them. */
final class LimitModes {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);
    private static final String PRIMARY = "API rate limit exceeded for user ID 1.";
    private static final String GRAPHQL = "POST /graphql";
    private static final String LIMITED =
            "{\"errors\":[{\"type\":\"RATE_LIMITED\",\"message\":\"API rate limit already exceeded for user ID 1.\"}]}";
    private static final Duration BRIEF = Duration.ofSeconds(30);

    static final List<Mode> ALL = List.of(
            passing("429 with seconds to wait", () -> When.always().nth(4), (asked, next) -> secondary(429, next)
                    .with("Retry-After", "7")),
            passing("429 with a date to wait for", () -> When.always().nth(4), (asked, next) -> secondary(429, next)
                    .with("Retry-After", date(asked.now().plus(BRIEF)))),
            passing("429 with a wait that cannot be read", () -> When.always().nth(4), (asked, next) -> secondary(
                            429, next)
                    .with("Retry-After", "soon")),
            passing("403 secondary, said in the body only", () -> When.always().nth(4), (asked, next) -> {
                return bare(secondary(403, next));
            }),
            passing("403 secondary again and again", () -> When.always().between(4, 6), (asked, next) -> {
                return bare(secondary(403, next));
            }),
            passing(
                    "403 primary with a reset",
                    () -> When.always().nth(4),
                    (asked, next) -> primary(403, next, asked.now().plus(BRIEF))),
            passing(
                    "429 primary with a reset",
                    () -> When.always().nth(4),
                    (asked, next) -> primary(429, next, asked.now().plus(BRIEF))),
            passing(
                    "GraphQL limit in a 200",
                    () -> When.route(GRAPHQL).nth(2),
                    (asked, next) -> exhausted(
                            Refusal.json(next.reply(), 200, LIMITED),
                            asked.now().plus(BRIEF))),
            passing(
                    "GraphQL secondary limit in a 200",
                    () -> When.route(GRAPHQL).nth(2),
                    (asked, next) -> Refusal.json(
                            next.reply(), 200, "{\"errors\":[{\"message\":\"" + Refusal.SECONDARY + "\"}]}")),
            passing(
                    "GraphQL secondary limit in a 403",
                    () -> When.route(GRAPHQL).nth(2),
                    (asked, next) -> secondary(403, next).with("Retry-After", "5")),
            passing(
                    "budget shared with others drops mid-run",
                    () -> When.always().nth(5),
                    (asked, next) -> exhausted(next.reply(), asked.now().plus(BRIEF))),
            passing(
                    "reset in the past",
                    () -> When.always().nth(4),
                    (asked, next) -> primary(403, next, asked.now().minus(BRIEF))),
            ending(
                    "reset three days ahead",
                    () -> When.always().from(4),
                    (asked, next) -> primary(403, next, asked.now().plus(Duration.ofDays(3)))),
            passing("server's clock ten minutes ahead", When::always, (asked, next) -> skewed(asked, next, 600)),
            passing("server's clock ten minutes behind", When::always, (asked, next) -> skewed(asked, next, -600)),
            passing("no limit headers", When::always, (asked, next) -> bare(next.reply())),
            passing("garbled limit headers", When::always, (asked, next) -> next.reply()
                    .with("x-ratelimit-limit", "lots")
                    .with("x-ratelimit-remaining", "-1e9")
                    .with("x-ratelimit-reset", "tomorrow")
                    .with("x-ratelimit-resource", "")));

    private LimitModes() {}

    private static Reply secondary(int status, Fault.Ordinary next) throws java.io.IOException {
        return Refusal.said(next.reply(), status, Refusal.SECONDARY);
    }

    private static Reply primary(int status, Fault.Ordinary next, Instant reset) throws java.io.IOException {
        return exhausted(Refusal.said(next.reply(), status, PRIMARY), reset);
    }

    private static Reply exhausted(Reply reply, Instant reset) {
        return reply.with("x-ratelimit-remaining", "0")
                .with("x-ratelimit-reset", Long.toString(reset.getEpochSecond()));
    }

    private static Reply bare(Reply reply) {
        return reply.without("x-ratelimit-limit")
                .without("x-ratelimit-remaining")
                .without("x-ratelimit-used")
                .without("x-ratelimit-reset")
                .without("x-ratelimit-resource");
    }

    private static Reply skewed(Asked asked, Fault.Ordinary next, int seconds) throws java.io.IOException {
        return next.reply().with("Date", date(asked.now().plusSeconds(seconds)));
    }

    private static String date(Instant instant) {
        return HTTP_DATE.format(instant.atOffset(ZoneOffset.UTC));
    }
}
