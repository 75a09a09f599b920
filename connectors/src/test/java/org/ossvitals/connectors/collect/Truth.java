package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

/**
 * What raw tables must hold of a world, worked out from the world alone: table to rows, with values as they
 * read in JSON. When something was seen and how it is named inside GitHub is left out, and so is what stands
 * in git.
 */
final class Truth {
    private static final int MOST_SHOWN = 2;

    private final SortedMap<String, List<SortedMap<String, Object>>> tables = new TreeMap<>();
    private final World world;

    private Truth(World world) {
        this.world = world;
    }

    static Truth of(World world) {
        Truth truth = new Truth(world);
        world.repositories().forEach(truth::repository);
        return truth;
    }

    /** What the lake lacks and what it has too many, by table; nothing when it holds the truth and nothing else. */
    List<String> differences(Lake lake) throws IOException {
        PendingRows held = new PendingRows(lake);
        List<String> differences = new ArrayList<>();
        tables.forEach((table, rows) -> {
            List<String> expected = rows.stream().map(Object::toString).toList();
            List<String> there = Held.rows(held, table, rows.get(0).keySet());
            differences.addAll(without(table + " lacks ", expected, there));
            differences.addAll(without(table + " should not have ", there, expected));
        });
        return differences;
    }

    private static List<String> without(String what, List<String> rows, List<String> others) {
        Map<String, Integer> left = new TreeMap<>();
        rows.forEach(row -> left.merge(row, 1, Integer::sum));
        others.forEach(row -> left.merge(row, -1, Integer::sum));
        left.values().removeIf(count -> count <= 0);
        return left.keySet().stream()
                .limit(MOST_SHOWN)
                .map(row -> what + left.size() + ", such as " + row)
                .toList();
    }

    /** The same, if the host says something else in this column, or nothing: {@code null}. */
    Truth saying(String table, String column, UnaryOperator<Object> other) {
        tables.get(table).forEach(row -> row.computeIfPresent(column, (name, value) -> other.apply(value)));
        return this;
    }

    private void repository(SimulatedRepository repository) {
        Circumstances circumstances = repository.circumstances();
        add("repositories", row -> {
            row.put("repository_id", repository.id());
            row.put("owner", repository.owner());
            row.put("name", repository.name());
            row.put("archived", repository.archived());
            row.put("has_issues", repository.hasIssues());
            row.put("stargazers_count", stars(repository));
            row.put("forks_count", repository.forks());
            row.put("license_spdx", repository.licenseSpdx());
        });
        repository.threads().forEach(thread -> thread(repository, thread));
        repository.releases().stream()
                .filter(release -> !release.draft())
                .forEach(release -> add("releases", row -> {
                    row.put("repository_id", repository.id());
                    row.put("release_id", release.id());
                    row.put("tag", release.tag());
                    row.put("name", release.name());
                    row.put("draft", false);
                    row.put("prerelease", release.prerelease());
                    row.put("created_at", release.createdAt());
                    row.put("published_at", release.publishedAt());
                }));
        if (repository.starsByDay() != null) {
            repository
                    .starsByDay()
                    .forEach((day, stars) -> add("star_days", row -> {
                        row.put("repository_id", repository.id());
                        row.put("starred_on", day);
                        row.put("stars", stars);
                    }));
        }
        circumstances.deleted().forEach(number -> missing(repository, number, "deleted"));
        circumstances.transferred().keySet().forEach(number -> missing(repository, number, "transferred"));
        circumstances.discussions().forEach(number -> missing(repository, number, "discussion"));
    }

    private static Integer stars(SimulatedRepository repository) {
        return repository.starsByDay() == null
                ? null
                : Integer.valueOf(repository.starsByDay().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    private void missing(SimulatedRepository repository, int number, String cause) {
        add("missing_threads", row -> {
            row.put("repository_id", repository.id());
            row.put("number", number);
            row.put("cause", cause);
        });
    }

    private void thread(SimulatedRepository repository, Thread thread) {
        boolean change = thread.kind().equals("change_request");
        add("issues", row -> {
            in(row, repository, thread);
            row.put("issue_id", thread.id());
            row.put("kind", thread.kind());
            row.put("title", thread.title());
            row.put("body_length", thread.bodyLength());
            row.put("state", thread.closedAt() == null ? "open" : "closed");
            row.put("state_reason", thread.stateReason());
            person(row, "author", thread.author());
            row.put("author_association", thread.association());
            row.put("created_at", thread.createdAt());
            row.put("updated_at", thread.updatedAt());
            row.put("closed_at", thread.closedAt());
            row.put("draft", thread.draft());
            row.put("merged_at", thread.mergedAt());
            // The list of change requests, all that there is where issues are disabled, does not count comments.
            row.put("comments_count", repository.hasIssues() ? thread.comments().size() : null);
            row.put("labels", thread.labels());
            row.put("locked", thread.locked());
        });
        if (change) {
            changeFacts(repository, thread);
        }
        talk(repository, thread);
    }

    private void changeFacts(SimulatedRepository repository, Thread thread) {
        add("change_facts", row -> {
            in(row, repository, thread);
            byGraphQl(row, "merged_by", thread.mergedBy());
            row.put("additions", thread.size() == null ? null : thread.size().additions());
            row.put("deletions", thread.size() == null ? null : thread.size().deletions());
            row.put(
                    "changed_files",
                    thread.size() == null ? null : thread.size().changedFiles());
            row.put("updated_at", thread.updatedAt());
        });
    }

    private void talk(SimulatedRepository repository, Thread thread) {
        thread.comments()
                .forEach(comment -> add("comments", row -> {
                    in(row, repository, thread);
                    row.put("comment_id", comment.id());
                    person(row, "author", comment.author());
                    row.put("author_association", comment.association());
                    row.put("created_at", comment.createdAt());
                    row.put("updated_at", comment.updatedAt());
                    row.put("body_length", comment.bodyLength());
                }));
        thread.reviews()
                .forEach(review -> add("reviews", row -> {
                    in(row, repository, thread);
                    row.put("review_id", review.id());
                    byGraphQl(row, "author", review.author());
                    row.put("author_association", review.association());
                    row.put("state", review.state());
                    row.put("submitted_at", review.submittedAt());
                }));
        thread.reviewComments()
                .forEach(comment -> add("review_comments", row -> {
                    in(row, repository, thread);
                    row.put("comment_id", comment.id());
                    row.put("review_id", comment.reviewId());
                    person(row, "author", comment.author());
                    row.put("created_at", comment.createdAt());
                    row.put("updated_at", comment.updatedAt());
                    row.put("body_length", comment.bodyLength());
                }));
        thread.events()
                .forEach(event -> add("timeline_events", row -> {
                    in(row, repository, thread);
                    row.put("event", event.event());
                    byGraphQl(row, "actor", event.actor());
                    row.put("created_at", event.createdAt());
                    row.put("label", event.label());
                    row.put("closer_number", event.closer());
                }));
    }

    private static void in(SortedMap<String, Object> row, SimulatedRepository repository, Thread thread) {
        row.put("repository_id", repository.id());
        row.put("number", thread.number());
    }

    private void person(SortedMap<String, Object> row, String role, String login) {
        Account account = login == null ? null : world.accounts().get(login);
        row.put(role + "_id", account == null ? null : account.id());
        row.put(role + "_login", login);
        row.put(role + "_type", account == null ? null : account.type());
    }

    /**
     * GraphQL tells no bot by its name, so the mark that REST puts behind most of them is put behind all; and it has no
     * numbers of accounts beyond its whole numbers.
     */
    private void byGraphQl(SortedMap<String, Object> row, String role, String login) {
        person(row, role, login);
        if ("Bot".equals(row.get(role + "_type")) && !login.endsWith("[bot]")) {
            row.put(role + "_login", login + "[bot]");
        }
        row.computeIfPresent(role + "_id", (column, id) -> (Long) id > Integer.MAX_VALUE ? null : id);
        row.putIfAbsent(role + "_id", null);
    }

    private void add(String table, Consumer<SortedMap<String, Object>> columns) {
        SortedMap<String, Object> row = new TreeMap<>();
        columns.accept(row);
        row.replaceAll((column, value) -> Held.json(value));
        tables.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
    }
}
