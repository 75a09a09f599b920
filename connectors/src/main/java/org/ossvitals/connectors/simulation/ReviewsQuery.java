package org.ossvitals.connectors.simulation;

import static java.util.Comparator.comparing;

import java.util.List;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.World.Thread;

/** Change requests with their reviews, last changed first; the reviews beyond the first fifty one by one. */
record ReviewsQuery(Accounts accounts) {
    private static final int REVIEWS_AT_ONCE = 50;

    Fields connection(Shelf shelf, Slice slice) {
        List<Thread> newestFirst = shelf.changeRequests.all().stream()
                .sorted(comparing(Thread::updatedAt)
                        .thenComparing(Thread::number)
                        .reversed())
                .toList();
        return slice.connection(newestFirst, this::changeRequest);
    }

    /** Null for a number that is no change request. */
    Fields reviewsOf(Shelf shelf, int number, Slice slice) {
        return shelf.changeRequests.all().stream()
                .filter(thread -> thread.number() == number)
                .findFirst()
                .map(thread -> new Fields().with("number", number).with("reviews", reviews(thread, slice)))
                .orElse(null);
    }

    private Fields reviews(Thread thread, Slice slice) {
        return slice.connection(thread.reviews(), this::review);
    }

    private Fields changeRequest(Thread thread) {
        return new Fields()
                .with("number", thread.number())
                .with("updatedAt", thread.updatedAt())
                .with("isDraft", thread.draft())
                // The world does not know how many lines a change has.
                .with("additions", null)
                .with("deletions", null)
                .with("mergedAt", thread.mergedAt())
                .with("mergedBy", actor(thread.mergedBy()))
                .with("reviews", reviews(thread, new Slice(REVIEWS_AT_ONCE, 0)));
    }

    private Fields review(Review review) {
        return new Fields()
                .with("databaseId", review.id())
                .with("fullDatabaseId", String.valueOf(review.id()))
                .with("state", review.state())
                .with("submittedAt", review.submittedAt())
                .with("authorAssociation", review.association())
                .with("author", actor(review.author()));
    }

    /** GraphQL leaves {@code [bot]} out of a bot's login, where REST has it. */
    private Fields actor(String login) {
        Account account = accounts.actor(login);
        if (account == null) {
            return null;
        }
        String shown = account.type().equals("Bot") ? account.login().replaceFirst("\\[bot]$", "") : account.login();
        return new Fields()
                .with("__typename", account.type())
                .with("login", shown)
                .with("databaseId", account.id());
    }
}
