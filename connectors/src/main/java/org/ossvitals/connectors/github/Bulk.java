package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.github.GraphQlAnswer.Problem;
import org.ossvitals.connectors.github.transport.HostFailedException;

/**
 * Asks for many things of one kind in one GraphQL query, a hundred at once, and for fewer where that is too much for the
 * host. The query's file asks for one thing in a line {@code a0: …}, in which {@code "$1"} and {@code "$2"} stand for
 * texts and 1000001 for a number; the line is repeated for every thing.
 */
final class Bulk {
    private static final int MOST = 100;
    private static final Pattern LINE = Pattern.compile("(?m)^ *a0: (.*)\n");
    private static final Pattern VALUE = Pattern.compile("\"\\$([1-9])\"|100000([1-9])");

    private final GitHubApi api;
    private final String operation;
    private final String query;
    private final String line;
    private final List<?> around;
    private int size = MOST;

    /** @param around the values of what is asked once, before the line that is repeated */
    Bulk(GitHubApi api, String operation, Object... around) {
        this.api = api;
        this.operation = operation;
        this.around = List.of(around);
        query = Queries.named(operation);
        Matcher matcher = LINE.matcher(query);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No line a0: in the query " + operation);
        }
        line = matcher.group(1);
    }

    /** Takes the answer to one request. */
    interface Taking<T> {
        /** @param found in the order of the things; null where the host shows nothing */
        void take(List<T> things, List<JsonNode> found) throws IOException;
    }

    /** @param values what identifies a thing, in the order of the places in the line: texts and whole numbers */
    <T> void ask(List<T> things, Function<T, List<?>> values, Taking<T> taking) throws IOException {
        int from = 0;
        while (from < things.size()) {
            List<T> some = things.subList(from, Math.min(from + size, things.size()));
            List<JsonNode> found =
                    found(some.stream().<List<?>>map(values::apply).toList());
            if (found == null) {
                size = some.size() / 2;
            } else {
                taking.take(some, found);
                from += some.size();
            }
        }
    }

    /** Null when it was too much at once. */
    private List<JsonNode> found(List<List<?>> things) throws IOException {
        GraphQlAnswer answer;
        try {
            answer = api.graphql(operation, text(things), Map.of());
        } catch (HostFailedException e) {
            if (things.size() > 1) {
                return null;
            }
            throw e;
        }
        if (!answer.problems().stream().allMatch(Problem::answers)) {
            if (things.size() > 1) {
                return null;
            }
            answer.orFail();
        }
        JsonNode data = around.isEmpty() ? answer.data() : answer.data().path("repository");
        List<JsonNode> found = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            JsonNode node = data.path("a" + i);
            found.add(node.isObject() ? node : null);
        }
        return found;
    }

    private String text(List<List<?>> things) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < things.size(); i++) {
            lines.append("  a").append(i).append(": ").append(filled(line, things.get(i)));
            lines.append('\n');
        }
        Matcher matcher = LINE.matcher(query);
        matcher.find();
        return filled(query.substring(0, matcher.start()), around) + lines + query.substring(matcher.end());
    }

    /** A JSON string is a GraphQL string, so an odd login stays a login. */
    private static String filled(String text, List<?> values) {
        return VALUE.matcher(text).replaceAll(place -> {
            String index = place.group(1) == null ? place.group(2) : place.group(1);
            Object value = values.get(Integer.parseInt(index) - 1);
            return Matcher.quoteReplacement(
                    value instanceof String string ? TextNode.valueOf(string).toString() : value.toString());
        });
    }
}
