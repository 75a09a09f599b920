package org.ossvitals.connectors.collect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * A file of recorded threads as sorted lines of text by table, read from its JSON without the simulation's reader, so
 * that a fact which that reader loses is missed. What the recording does not hold is not in the lines.
 */
final class RecordedLines {
    private static final JsonMapper JSON = new JsonMapper();

    private final Set<String> events;
    private final SortedMap<String, List<String>> tables = new TreeMap<>();

    private RecordedLines(Set<String> events) {
        this.events = events;
        List.of("issues", "change_facts", "comments", "reviews", "review_comments", "timeline_events")
                .forEach(table -> tables.put(table, new ArrayList<>()));
    }

    /** @param events the kinds that are collected: a recording holds others, too */
    static SortedMap<String, List<String>> of(Path file, Set<String> events) throws IOException {
        RecordedLines lines = new RecordedLines(events);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.thread(JSON.readTree(line));
            }
        }
        lines.tables.values().forEach(Collections::sort);
        return lines.tables;
    }

    private void thread(JsonNode thread) {
        String number = thread.path("number").asText();
        boolean pull = thread.path("kind").asText().equals("pull");
        add(
                "issues",
                number,
                pull ? "change_request" : "issue",
                thread.path("state").asText().equals("OPEN") ? "open" : "closed",
                login(thread.path("author")),
                text(thread.path("author_association")),
                text(thread.path("created_at")),
                text(thread.path("updated_at")),
                text(thread.path("closed_at")),
                text(thread.path("merged_at")),
                text(thread.path("draft")),
                text(thread.path("body_len")),
                String.valueOf(thread.path("comments").size()),
                labels(thread));
        if (pull) {
            add("change_facts", number, login(thread.path("merged_by")), sizes(thread));
        }
        thread.path("comments").forEach(comment -> add("comments", number, said(comment, comment)));
        thread.path("reviews").forEach(review -> review(number, review));
        thread.path("review_comments").forEach(comment -> add("review_comments", number, said(comment, comment)));
        thread.path("events").forEach(event -> event(number, event, pull));
    }

    private static String labels(JsonNode thread) {
        return StreamSupport.stream(thread.path("labels").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }

    private static String sizes(JsonNode thread) {
        return text(thread.path("additions")) + " " + text(thread.path("deletions")) + " "
                + text(thread.path("changed_files"));
    }

    /** What is pending was never submitted: GitHub shows it to its author only. */
    private void review(String number, JsonNode review) {
        if (!review.path("state").asText().equals("PENDING")) {
            add(
                    "reviews",
                    number,
                    login(review.path("author")),
                    text(review.path("author_association")),
                    text(review.path("state")),
                    text(review.path("submitted_at")));
            review.path("comments").forEach(comment -> add("review_comments", number, said(comment, review)));
        }
    }

    private void event(String number, JsonNode event, boolean pull) {
        String name = event.path("event").asText();
        // Who works on it is asked of issues only.
        if (events.contains(name) && !(pull && name.endsWith("assigned"))) {
            add(
                    "timeline_events",
                    number,
                    text(event.path("event")),
                    login(event.path("actor")),
                    text(event.path("created_at")),
                    text(event.path("label")));
        }
    }

    private static String said(JsonNode comment, JsonNode by) {
        return String.join(
                " ",
                login(by.path("author")),
                text(by.path("author_association")),
                text(comment.path("created_at")),
                text(comment.path("updated_at")),
                text(comment.path("body_len")));
    }

    private void add(String table, String... values) {
        tables.get(table).add(String.join(" ", values));
    }

    /** Deleted accounts are recorded in two ways. */
    private static String login(JsonNode login) {
        return login.asText("").equals("ghost") ? "null" : plain(text(login));
    }

    /** GraphQL leaves the suffix of robots out, and does not tell of the few that have none elsewhere either. */
    static String plain(String login) {
        return login.toLowerCase(Locale.ROOT).replace("[bot]", "");
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "null" : value.asText();
    }
}
