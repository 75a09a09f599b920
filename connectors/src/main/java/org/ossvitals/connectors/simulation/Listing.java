package org.ossvitals.connectors.simulation;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Rows that can be asked for by creation or by change, from an instant of change on, in both directions. */
final class Listing<T> {
    private final List<T> byCreation;
    private final List<T> byChange;
    private final Function<T, Instant> changedAt;

    Listing(List<T> rows, Function<T, Instant> createdAt, Function<T, Instant> changedAt, ToLongFunction<T> id) {
        Comparator<T> tie = Comparator.comparingLong(id);
        this.byCreation =
                rows.stream().sorted(comparing(createdAt).thenComparing(tie)).toList();
        this.byChange =
                rows.stream().sorted(comparing(changedAt).thenComparing(tie)).toList();
        this.changedAt = changedAt;
    }

    List<T> all() {
        return byCreation;
    }

    /**
     * The rows that the request's {@code sort}, {@code direction} and {@code since} name; {@code since} is inclusive, and
     * an unknown sort falls back to creation.
     */
    List<T> select(Request request, String directionOtherwise) {
        Instant since = request.instant("since", Instant.MIN);
        return selectAnyAge(request, directionOtherwise).stream()
                .filter(row -> !changedAt.apply(row).isBefore(since))
                .toList();
    }

    /** The same for lists that know no {@code since}. */
    List<T> selectAnyAge(Request request, String directionOtherwise) {
        List<T> rows = new ArrayList<>(request.parameter("sort", "created").equals("updated") ? byChange : byCreation);
        if (request.parameter("direction", directionOtherwise).equals("desc")) {
            Collections.reverse(rows);
        }
        return rows;
    }
}
