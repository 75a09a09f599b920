package org.ossvitals.connectors.simulation.fault;

import static org.ossvitals.connectors.simulation.fault.Mode.ending;
import static org.ossvitals.connectors.simulation.fault.Mode.passing;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Statuses other than the one that was hoped for. */
final class StatusModes {
    private static final byte[] NOTHING = {};
    private static final String HOP = "hop";
    private static final String ISSUES = "/issues$";

    static final List<Mode> ALL = Stream.of(errors(), redirects(), conditional(), refusals())
            .flatMap(List::stream)
            .toList();

    private StatusModes() {}

    private static List<Mode> errors() {
        return List.of(
                passing("500 once", fourth(), Refusal.of(500, "Server Error")),
                passing("502 once", fourth(), Refusal.html(502)),
                passing("503 twice", () -> When.always().between(4, 5), Refusal.html(503)),
                passing("504 three times", () -> When.always().between(4, 6), Refusal.html(504)),
                ending("502 for one list, always", () -> When.route(ISSUES), Refusal.html(502)),
                ending("502 for everything after a while", () -> When.always().from(9), Refusal.html(502)),
                passing(
                        "202 twice, then data",
                        () -> When.route(ISSUES).between(2, 3),
                        (asked, next) -> next.reply().status(202).text("{}").without("Link")),
                ending(
                        "202 for ever",
                        () -> When.route(ISSUES).from(2),
                        (asked, next) -> next.reply().status(202).text("{}").without("Link")),
                ending(
                        "204 for a list that is not empty",
                        () -> When.route(ISSUES).from(2),
                        (asked, next) -> next.reply().status(204).body(NOTHING).without("Link")));
    }

    private static List<Mode> redirects() {
        return List.of(
                passing(
                        "307 to another address",
                        () -> When.route(ISSUES),
                        (asked, next) -> moved(asked, next, 307, 1)),
                passing(
                        "301 by a chain of addresses",
                        () -> When.route(ISSUES),
                        (asked, next) -> moved(asked, next, 301, 3)),
                ending(
                        "301 in a circle",
                        () -> When.route(ISSUES).from(2),
                        (asked, next) -> moved(asked, next, 301, Integer.MAX_VALUE)),
                ending("302 to another host", () -> When.route(ISSUES).from(2), (asked, next) -> next.reply()
                        .status(302)
                        .text("{}")
                        .with("Location", "http://localhost:" + asked.address().getPort() + "/elsewhere")),
                ending(
                        "301 to no address",
                        () -> When.route(ISSUES).from(2),
                        (asked, next) -> next.reply().status(301).text("{}").with("Location", "ht!tp:\\\\nowhere")));
    }

    /** Sends a client on so many times; each time the address says how often already. */
    private static Reply moved(Asked asked, Fault.Ordinary next, int status, int times) throws IOException {
        int hop = Integer.parseInt(asked.query().getOrDefault(HOP, "0"));
        if (hop >= times) {
            return next.reply();
        }
        String query = String.valueOf(asked.address().getRawQuery()).replaceFirst("&" + HOP + "=[0-9]+$", "");
        return next.reply()
                .status(status)
                .text("{}")
                .without("Link")
                .with("Location", asked.address().getRawPath() + "?" + query + "&" + HOP + "=" + (hop + 1));
    }

    private static List<Mode> conditional() {
        return List.of(
                passing(
                        "304 to a client that has nothing",
                        () -> When.route(ISSUES).nth(2),
                        (asked, next) -> next.reply().status(304).body(NOTHING).without("Link")),
                ending(
                        "304 to a client that has nothing, always",
                        () -> When.route(ISSUES).from(2),
                        (asked, next) -> next.reply().status(304).body(NOTHING).without("Link")),
                passing("another tag for every token and hour", When::always, (asked, next) -> next.reply()
                        .with("ETag", "W/\"" + Integer.toHexString(System.identityHashCode(asked)) + "\"")),
                passing("no tags", When::always, (asked, next) -> next.reply().without("ETag")));
    }

    private static List<Mode> refusals() {
        return List.of(
                ending("401 mid-run", () -> When.always().from(6), Refusal.of(401, "Bad credentials")),
                ending("403 SAML", () -> When.route(ISSUES).from(2), (asked, next) -> Refusal.said(
                                next.reply(), 403, "Resource protected by organization SAML enforcement.")
                        .with("X-GitHub-SSO", "required; url=https://hub.invalid/sso")),
                ending(
                        "403 not accessible",
                        () -> When.route("/issues/comments"),
                        Refusal.of(403, "Resource not accessible by integration")),
                ending("403 blocked", () -> When.route("^GET /repos"), Refusal.of(403, "Repository access blocked")),
                ending(
                        "404 mid-walk",
                        () -> When.route("/(issues|comments|releases|pulls|history)$")
                                .from(4),
                        Refusal.of(404, "Not Found")),
                ending(
                        "410 mid-walk",
                        () -> When.route(ISSUES).from(2),
                        Refusal.of(410, "Issues are disabled for this repo")),
                ending(
                        "422 wall of 10,000",
                        () -> When.route(ISSUES).from(2),
                        Refusal.of(
                                422,
                                "Pagination with the page parameter is not supported for large datasets, please use"
                                        + " cursor based pagination (after/before)")),
                ending(
                        "422 wall of 40,000",
                        () -> When.route("comments$").from(2),
                        Refusal.of(422, "In order to keep the API fast for everyone, pagination is limited")),
                ending(
                        "451 mid-walk",
                        () -> When.route("^GET /repos").from(4),
                        Refusal.of(451, "Repository access blocked")),
                ending(
                        "400 bad version",
                        () -> When.route("^GET /repos").from(2),
                        Refusal.of(400, "The API version is not supported")));
    }

    private static Supplier<When> fourth() {
        return () -> When.always().nth(4);
    }
}
