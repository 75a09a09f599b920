package org.ossvitals.connectors.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.World.Size;
import org.ossvitals.connectors.simulation.World.Thread;

/** Issues and change requests with their comments, reviews and what happened to them. */
final class ThreadFields {
    private static final Set<String> EVENTS = Set.of(
            "AssignedEvent",
            "ClosedEvent",
            "ConvertToDraftEvent",
            "ConvertedToDiscussionEvent",
            "DemilestonedEvent",
            "HeadRefDeletedEvent",
            "HeadRefForcePushedEvent",
            "HeadRefRestoredEvent",
            "LabeledEvent",
            "LockedEvent",
            "MergedEvent",
            "MilestonedEvent",
            "PinnedEvent",
            "ReadyForReviewEvent",
            "RenamedTitleEvent",
            "ReopenedEvent",
            "ReviewDismissedEvent",
            "ReviewRequestRemovedEvent",
            "ReviewRequestedEvent",
            "TransferredEvent",
            "UnassignedEvent",
            "UnlabeledEvent",
            "UnlockedEvent",
            "UnpinnedEvent");

    private static final Set<String> ONLY_ISSUES =
            Set.of("ConvertedToDiscussionEvent", "PinnedEvent", "TransferredEvent", "UnpinnedEvent");
    private static final Set<String> ONLY_CHANGES = Set.of(
            "ConvertToDraftEvent",
            "HeadRefDeletedEvent",
            "HeadRefForcePushedEvent",
            "HeadRefRestoredEvent",
            "MergedEvent",
            "ReadyForReviewEvent",
            "ReviewDismissedEvent",
            "ReviewRequestRemovedEvent",
            "ReviewRequestedEvent");

    /** By the name that REST gives them, which is their type's but for one. */
    private static final Map<String, String> TYPES =
            EVENTS.stream().collect(Collectors.toMap(ThreadFields::restName, Function.identity()));

    private ThreadFields() {}

    static void add(Wiring wiring) {
        wiring.<Within<Thread>>type(
                "Issue", type -> common(type).field("stateReason", (it, ask) -> stateReason(it.what())));
        wiring.<Within<Thread>>type("PullRequest", type -> change(common(type)));
        wiring.resolve("IssueOrPullRequest", it -> typeOf((Thread) ((Within<?>) it).what()));
        wiring.<Within<Comment>>type("IssueComment", type -> type.field(
                        "id", it -> Urls.nodeId("IssueComment", it.what().id()))
                .field("databaseId", it -> AccountFields.int32(it.what().id()))
                .field("fullDatabaseId", it -> it.what().id())
                .field(
                        "author",
                        (it, ask) -> ask.hall().accounts().actor(it.what().author()))
                .field("authorAssociation", it -> it.what().association())
                .field("createdAt", it -> it.what().createdAt())
                .field("updatedAt", it -> it.what().updatedAt()));
        wiring.<Within<Review>>type("PullRequestReview", type -> type.field(
                        "id", it -> Urls.nodeId("PullRequestReview", it.what().id()))
                .field("databaseId", it -> AccountFields.int32(it.what().id()))
                .field("fullDatabaseId", it -> it.what().id())
                .field(
                        "author",
                        (it, ask) -> ask.hall().accounts().actor(it.what().author()))
                .field("authorAssociation", it -> it.what().association())
                .field("state", it -> it.what().state())
                .field("submittedAt", it -> it.what().submittedAt()));
        wiring.<String>type("Label", type -> type.field("id", name -> Urls.nodeId("Label", name))
                .field("name", name -> name));
        EVENTS.forEach(name -> wiring.type(name, ThreadFields::event));
        wiring.resolve("Closer", it -> "PullRequest");
        wiring.resolve("IssueTimelineItems", it -> typeOf((Event) ((Within<?>) it).what()));
        wiring.resolve("PullRequestTimelineItems", it -> typeOf((Event) ((Within<?>) it).what()));
    }

    private static Wiring.Type<Within<Thread>> common(Wiring.Type<Within<Thread>> type) {
        return type.field("id", it -> Urls.nodeId(it.shelf().repository, it.what()))
                .field("databaseId", it -> AccountFields.int32(it.what().id()))
                .field("fullDatabaseId", it -> it.what().id())
                .field("number", it -> it.what().number())
                .field("title", it -> it.what().title())
                .field("url", (it, ask) -> ask.hall().urls().page(it.shelf().repository, it.what()))
                .field("state", it -> state(it.what()))
                .field("locked", it -> it.what().locked())
                .field(
                        "author",
                        (it, ask) -> ask.hall().accounts().actor(it.what().author()))
                .field("authorAssociation", it -> it.what().association())
                .field("createdAt", it -> it.what().createdAt())
                .field("updatedAt", it -> it.what().updatedAt())
                .field("closedAt", it -> it.what().closedAt())
                .field("repository", Within::shelf)
                .field(
                        "comments",
                        (it, ask) -> ask.slice(Listing.shown(it.what().comments(), it.shelf())))
                .field("labels", (it, ask) -> ask.slice(it.what().labels()))
                .field("timelineItems", ThreadFields::timeline);
    }

    private static Wiring.Type<Within<Thread>> change(Wiring.Type<Within<Thread>> type) {
        return type.field("isDraft", it -> it.what().draft())
                .field("merged", it -> it.what().mergedAt() != null)
                .field("mergedAt", it -> it.what().mergedAt())
                .field(
                        "mergedBy",
                        (it, ask) -> ask.hall().accounts().actor(it.what().mergedBy()))
                .field("additions", size(Size::additions))
                .field("deletions", size(Size::deletions))
                .field("changedFiles", size(Size::changedFiles))
                .field("reviews", ThreadFields::reviews);
    }

    private static Function<Within<Thread>, Integer> size(Function<Size, Integer> part) {
        return it -> it.what().size() == null ? null : part.apply(it.what().size());
    }

    private static Object reviews(Within<Thread> it, Ask ask) {
        List<String> states = ask.argument("states");
        List<Review> rows = states == null
                ? it.what().reviews()
                : it.what().reviews().stream()
                        .filter(review -> states.contains(review.state()))
                        .toList();
        return ask.slice(Listing.shown(rows, it.shelf()));
    }

    /** What happened, oldest first; events of a kind that the schema does not name are not shown. */
    private static Object timeline(Within<Thread> it, Ask ask) {
        List<String> kinds = ask.argument("itemTypes");
        Set<String> types = kinds == null
                ? EVENTS
                : EVENTS.stream().filter(type -> kinds.contains(itemType(type))).collect(Collectors.toSet());
        String since = ask.argument("since");
        Instant from = since == null ? Instant.MIN : Instant.parse(since);
        List<Event> rows = it.what().events().stream()
                .filter(event -> fits(event, it.what()) && types.contains(typeOf(event)))
                .filter(event -> !event.createdAt().isBefore(from))
                .toList();
        return ask.slice(Listing.shown(rows, it.shelf()));
    }

    private static boolean fits(Event event, Thread thread) {
        String type = typeOf(event);
        return type != null && !(Shelf.isChangeRequest(thread) ? ONLY_ISSUES : ONLY_CHANGES).contains(type);
    }

    /** For example {@code ReadyForReviewEvent}; null for what the schema does not name. */
    private static String typeOf(Event event) {
        return TYPES.get(event.event());
    }

    /** {@code ready_for_review} of {@code ReadyForReviewEvent}. */
    private static String restName(String type) {
        String name = itemType(type).replaceFirst("_EVENT$", "").toLowerCase(Locale.ROOT);
        return name.equals("renamed_title") ? "renamed" : name;
    }

    /** {@code READY_FOR_REVIEW_EVENT} of {@code ReadyForReviewEvent}. */
    private static String itemType(String type) {
        return type.replaceAll("(?<!^)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Wiring.Type<Within<Event>> event(Wiring.Type<Within<Event>> type) {
        return type.field("id", it -> Urls.nodeId(typeOf(it.what()), it.what().id()))
                .field(
                        "actor",
                        (it, ask) -> ask.hall().accounts().actor(it.what().actor()))
                .field("createdAt", it -> it.what().createdAt())
                .field("label", it -> it.what().label())
                .field("closer", ThreadFields::closer)
                .field("stateReason", it -> null);
    }

    private static Within<Thread> closer(Within<Event> it) {
        Integer number = it.what().closer();
        Thread closer = number == null ? null : it.shelf().threadByNumber(number);
        return closer == null ? null : new Within<>(it.shelf(), closer);
    }

    static String typeOf(Thread thread) {
        return Shelf.isChangeRequest(thread) ? "PullRequest" : "Issue";
    }

    static String state(Thread thread) {
        return thread.mergedAt() != null ? "MERGED" : thread.closedAt() == null ? "OPEN" : "CLOSED";
    }

    private static String stateReason(Thread thread) {
        return thread.stateReason() == null ? null : thread.stateReason().toUpperCase(Locale.ROOT);
    }
}
