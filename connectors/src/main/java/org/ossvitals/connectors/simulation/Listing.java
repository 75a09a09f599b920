package org.ossvitals.connectors.simulation;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Rows that can be asked for by creation or by change, from an instant of change on, in both directions. They are sorted
 * once, when somebody asks.
 */
final class Listing<T> {
    private final Order<T> created;
    private final Order<T> changed;

    /** Rows by an instant and, within it, by their number. */
    private record Order<T>(Function<T, Instant> at, ToLongFunction<T> id, Lazy<List<T>> rows) {
        static <T> Order<T> of(Supplier<List<T>> rows, Function<T, Instant> at, ToLongFunction<T> id) {
            Comparator<T> order = comparing(at).thenComparingLong(id);
            return new Order<>(
                    at, id, new Lazy<>(() -> rows.get().stream().sorted(order).toList()));
        }

        /** How many rows lie before that place; GitHub tells and compares whole seconds. */
        int before(Instant instant) {
            Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
            return before((row, any) -> at.apply(row).compareTo(second));
        }

        int before(Cursor cursor) {
            return before((row, any) -> {
                int byTime = at.apply(row).compareTo(cursor.at());
                return byTime != 0 ? byTime : Long.compare(id.applyAsLong(row), cursor.id());
            });
        }

        /** How many rows are less than what the comparison compares with. */
        private int before(Comparator<T> withTheKey) {
            List<T> all = rows.get();
            int found = Collections.binarySearch(all, null, withTheKey);
            int first = found < 0 ? -found - 1 : found;
            while (first > 0 && withTheKey.compare(all.get(first - 1), null) >= 0) {
                first--;
            }
            return first;
        }

        Cursor cursor(T row) {
            return new Cursor(at.apply(row), id.applyAsLong(row));
        }
    }

    Listing(
            Supplier<List<T>> rows,
            Function<T, Instant> createdAt,
            Function<T, Instant> changedAt,
            ToLongFunction<T> id) {
        created = Order.of(rows, createdAt, id);
        changed = Order.of(rows, changedAt, id);
    }

    List<T> ordered(boolean byChange, boolean descending) {
        List<T> ascending = (byChange ? changed : created).rows().get();
        return descending ? reversed(ascending) : ascending;
    }

    /**
     * The rows that the request's {@code sort}, {@code direction}, {@code since}, {@code after} and {@code before} name;
     * {@code since} is inclusive, and an unknown sort falls back to creation.
     */
    List<T> select(Request request, String directionOtherwise) {
        boolean byChange = request.parameter("sort", "created").equals("updated");
        boolean descending = request.parameter("direction", directionOtherwise).equals("desc");
        List<T> rows = since(request.instant("since", null), byChange);
        return cut(rows, request, byChange ? changed : created, descending);
    }

    private List<T> since(Instant since, boolean byChange) {
        List<T> rows = ordered(byChange, false);
        if (since == null) {
            return rows;
        }
        Instant second = since.truncatedTo(ChronoUnit.SECONDS);
        return byChange
                ? rows.subList(changed.before(since), rows.size())
                : rows.stream()
                        .filter(row -> !changed.at().apply(row).isBefore(second))
                        .toList();
    }

    /** The rows after or before a cursor, in the direction that was asked for. */
    private List<T> cut(List<T> ascending, Request request, Order<T> order, boolean descending) {
        String after = request.parameter(descending ? "before" : "after", "");
        String before = request.parameter(descending ? "after" : "before", "");
        int end = ascending.size();
        // Rows that since cut off lie before all others, so that places are counted from the end.
        int cutOff = order.rows().get().size() - end;
        int from = after.isEmpty() ? 0 : Math.max(0, place(order, Cursor.read(after), true) - cutOff);
        int to = before.isEmpty() ? end : Math.max(from, place(order, Cursor.read(before), false) - cutOff);
        List<T> rows = ascending.subList(Math.min(from, end), Math.min(to, end));
        return descending ? reversed(rows) : rows;
    }

    private int place(Order<T> order, Cursor cursor, boolean behind) {
        int place = order.before(cursor);
        List<T> rows = order.rows().get();
        boolean there = place < rows.size() && order.cursor(rows.get(place)).equals(cursor);
        return behind && there ? place + 1 : place;
    }

    /** Where the list goes on behind this row. */
    String cursor(T row, Request request) {
        boolean byChange = request.parameter("sort", "created").equals("updated");
        return (byChange ? changed : created).cursor(row).text();
    }

    /** A view in the other direction. */
    static <T> List<T> reversed(List<T> rows) {
        return view(rows.size(), at -> rows.get(rows.size() - 1 - at));
    }

    /** A view of rows with the repository that they belong to. */
    static <T> List<Within<T>> shown(List<T> rows, Shelf shelf) {
        return view(rows.size(), at -> new Within<>(shelf, rows.get(at)));
    }

    /** So many rows of which nothing is told. */
    static List<Object> unnamed(int count) {
        return Collections.nCopies(count, null);
    }

    private static <T> List<T> view(int size, Function<Integer, T> row) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return row.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
