package org.ossvitals.connectors.simulation.fault;

import static org.ossvitals.connectors.simulation.fault.Mode.ending;
import static org.ossvitals.connectors.simulation.fault.Mode.passing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Bodies that say odd things, or say them oddly. Odd things that a host may well hold (ghosts, hostile titles, long
 * texts, large numbers) belong into a world instead.
 */
final class PayloadModes {
    private static final String REST = "^GET /repos";
    private static final String ISSUES = "/issues$";
    private static final String THREADS = "/(issues|pulls)$";
    private static final int DEEP = 10_000;

    static final List<Mode> ALL =
            Stream.of(odd(), broken()).flatMap(List::stream).toList();

    private PayloadModes() {}

    private static List<Mode> odd() {
        return List.of(
                passing("unknown fields", () -> When.route(REST), rows(row -> row.putObject("from_the_future")
                        .putArray("list")
                        .addNull()
                        .add(1e300)
                        .addObject())),
                passing("states that nobody knows", () -> When.route(THREADS), rows(row -> row.put("state", "limbo")
                        .put("author_association", "OVERLORD"))),
                passing(
                        "fields missing",
                        () -> When.route(THREADS),
                        rows(row -> row.remove(List.of(
                                "title",
                                "body",
                                "labels",
                                "comments",
                                "author_association",
                                "locked",
                                "created_at",
                                "draft")))),
                passing("null among labels", () -> When.route(THREADS), rows(PayloadModes::nullLabels)),
                passing(
                        "half a surrogate pair in titles",
                        () -> When.route(THREADS),
                        Rewriting.text(text -> text.replace("\"title\":\"", "\"title\":\"\\ud83d"))),
                passing("every key twice", () -> When.route(REST), Rewriting.text(text -> text.replace(
                                "\"title\":", "\"title\":\"wrong\",\"title\":")
                        .replace("\"number\":", "\"number\":0,\"number\":"))),
                passing(
                        "dates with fractions and offsets",
                        () -> When.route(REST),
                        Rewriting.text(text -> text.replaceAll(
                                "(\"\\w+_at\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)Z\"", "$1.000+00:00\""))),
                passing(
                        "dates of the year 1",
                        () -> When.route(THREADS),
                        rows(row -> row.put("created_at", "0001-01-01T00:00:00Z"))),
                passing("counts below zero", () -> When.route(THREADS), rows(row -> row.put("comments", -3))),
                passing(
                        "change requests from deleted forks",
                        () -> When.route("/pulls$"),
                        rows(row -> row.putObject("head").putNull("repo").putNull("user"))));
    }

    private static List<Mode> broken() {
        return List.of(
                passing("bytes that are no UTF-8", () -> When.route(ISSUES).nth(2), (asked, next) -> {
                    return next.reply().body(notUtf8(next.reply().body()));
                }),
                passing("JSON cut off", () -> When.route(ISSUES).nth(2), cut()),
                ending("JSON cut off, always", () -> When.route(ISSUES).from(2), cut()),
                passing("more after the JSON", () -> When.route(ISSUES).nth(2), Rewriting.text(text -> text + "]}<b>")),
                passing("ten thousand levels", () -> When.route(ISSUES).nth(2), Rewriting.text(PayloadModes::deep)),
                ending(
                        "ten thousand levels, always",
                        () -> When.route(ISSUES).from(2),
                        Rewriting.text(PayloadModes::deep)),
                passing(
                        "GraphQL half an answer with an error",
                        () -> When.route("graphql").nth(2),
                        graphql(data -> {
                            data.fieldNames().forEachRemaining(name -> data.putNull(name));
                        })),
                passing("GraphQL nulls among nodes", () -> When.route("graphql").nth(3), graphql(data -> {
                    if (data.path("nodes") instanceof ArrayNode nodes && !nodes.isEmpty()) {
                        nodes.set(0, nodes.nullNode());
                    }
                })),
                passing(
                        "GraphQL without data",
                        () -> When.route("graphql").nth(2),
                        Rewriting.text(text ->
                                "{\"errors\":[{\"message\":\"Something went wrong while executing your query.\"}]}")),
                passing(
                        "GraphQL error without words",
                        () -> When.route("graphql").nth(2),
                        Rewriting.text(text -> "{\"data\":null,\"errors\":[null]}")));
    }

    /** Changes every row of a list, or the one thing that an answer is about. */
    private static Fault rows(Consumer<ObjectNode> change) {
        return Rewriting.body(body -> {
            (body.isArray() ? body : List.of(body)).forEach(row -> {
                if (row instanceof ObjectNode object) {
                    change.accept(object);
                }
            });
            return body;
        });
    }

    private static Fault graphql(Consumer<ObjectNode> change) {
        return Rewriting.body(body -> {
            if (body.path("data") instanceof ObjectNode data) {
                change.accept(data);
                ((ObjectNode) body)
                        .putArray("errors")
                        .addObject()
                        .put("message", "Something went wrong while executing your query. Please include `ABCD:1234`.");
            }
            return body;
        });
    }

    private static void nullLabels(ObjectNode row) {
        JsonNode labels = row.path("labels");
        if (labels instanceof ArrayNode array) {
            array.insertNull(0);
            array.addObject().putNull("name");
        }
        row.putNull("milestone");
    }

    private static Fault cut() {
        return Rewriting.text(text -> text.substring(0, text.length() / 2));
    }

    private static String deep(String text) {
        String deep = "[".repeat(DEEP) + "]".repeat(DEEP);
        return text.startsWith("[{") ? "[{\"deep\":" + deep + "," + text.substring(2) : deep;
    }

    private static byte[] notUtf8(byte[] body) {
        byte[] broken = body.clone();
        byte[] title = "\"title\":\"".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + title.length < broken.length; i++) {
            if (java.util.Arrays.equals(broken, i, i + title.length, title, 0, title.length)) {
                broken[i + title.length] = (byte) 0xfe;
            }
        }
        return broken;
    }
}
