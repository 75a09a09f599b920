package org.ossvitals.jobs.statistics;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Arrays of SQL as plain numbers. */
final class SqlArrays {

    private SqlArrays() {}

    /** Without its nulls; none when there is no array. */
    static double[] numbers(Seq<Number> values) {
        return list(values).stream()
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .toArray();
    }

    /** In time order, where a null is a gap: NaN. */
    static double[] series(Seq<Number> values) {
        return list(values).stream()
                .mapToDouble(each -> each == null ? Double.NaN : each.doubleValue())
                .toArray();
    }

    static int[] integers(Seq<Number> values) {
        return list(values).stream().mapToInt(Number::intValue).toArray();
    }

    /** Days with the outcomes at the same places; pairs with a null are left out. */
    static Waits waits(Seq<Number> days, Seq<Number> outcomes) {
        List<Number> lasted = list(days);
        List<Number> ended = list(outcomes);
        if (lasted.size() != ended.size()) {
            throw new IllegalArgumentException(lasted.size() + " waits, but " + ended.size() + " outcomes");
        }
        Waits waits = new Waits();
        Iterator<Number> outcome = ended.iterator();
        for (Number day : lasted) {
            Number end = outcome.next();
            if (day != null && end != null) {
                waits.add(day.doubleValue(), end.intValue());
            }
        }
        return waits;
    }

    private static List<Number> list(Seq<Number> values) {
        return values == null ? List.of() : JavaConverters.seqAsJavaList(values);
    }
}
