package org.ossvitals.connectors.simulation.fault;

import static org.ossvitals.connectors.simulation.fault.Mode.ending;
import static org.ossvitals.connectors.simulation.fault.Mode.passing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists whose pages do not fit together. Rows that move between pages are a change of the world, not a fault. */
final class PagingModes {
    private static final String LISTS = "^GET .*/(issues|comments|releases|pulls|history)$";
    private static final Pattern LAST = Pattern.compile("page=\\d+([^>]*>; rel=\"last\")");
    private static final Pattern NEXT = Pattern.compile("<[^>]*>(; rel=\"next\")");

    static final List<Mode> ALL = List.of(
            passing("every row twice", () -> When.route(LISTS), Rewriting.body(PagingModes::doubled)),
            passing("last page lies low", () -> When.route(LISTS), Rewriting.link(link -> LAST.matcher(link)
                    .replaceAll("page=1$1"))),
            passing("last page lies high", () -> When.route(LISTS), Rewriting.link(link -> LAST.matcher(link)
                    .replaceAll("page=4711$1"))),
            passing(
                    "no next link though the page is full",
                    () -> When.route("/(issues|comments)$"),
                    (asked, next) -> next.reply().without("Link")),
            ending("next link to itself", () -> When.route("releases$"), PagingModes::toItself),
            passing(
                    "next link of a since-walk to itself",
                    () -> When.route("/(issues|comments)$"),
                    PagingModes::toItself),
            passing(
                    "empty page in the middle",
                    () -> When.route("/(issues|comments)$").nth(2),
                    Rewriting.body(page -> page.isArray() ? ((ArrayNode) page).removeAll() : page)),
            passing(
                    "parameters of links in another order",
                    () -> When.route(LISTS),
                    Rewriting.link(link -> link.replaceAll(
                            "; rel=\"(\\w+)\"", "; title=\"page, of; rows\"; rel=$1; type=\"application/json\""))),
            passing("relations of links in another order", () -> When.route(LISTS), Rewriting.link(link -> {
                List<String> parts = new java.util.ArrayList<>(List.of(link.split(", ")));
                java.util.Collections.reverse(parts);
                return String.join(",", parts);
            })));

    private PagingModes() {}

    private static com.fasterxml.jackson.databind.JsonNode doubled(com.fasterxml.jackson.databind.JsonNode page) {
        if (page.isArray()) {
            ArrayNode rows = (ArrayNode) page;
            for (int i = rows.size() - 1; i >= 0; i--) {
                rows.insert(i, rows.get(i).deepCopy());
            }
        }
        return page;
    }

    private static Reply toItself(Asked asked, Fault.Ordinary next) throws java.io.IOException {
        Reply reply = next.reply();
        String self = "<http://" + asked.headers().get("Host") + asked.address().getRawPath() + "?"
                + asked.address().getRawQuery() + ">; rel=\"next\"";
        String link = reply.headers().get("Link");
        return reply.with("Link", link == null ? self : NEXT.matcher(link).replaceAll(Matcher.quoteReplacement(self)));
    }
}
