package org.ossvitals.jobs.statistics;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.ossvitals.jobs.statistics.SqlArrays.numbers;
import static org.ossvitals.jobs.statistics.SqlArrays.waits;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.api.java.UDF5;
import scala.collection.Seq;

/** Functions of counts, shares and samples, alone or of two times. */
final class ComparisonFunctions {

    private ComparisonFunctions() {}

    static void register(SparkSession session) {
        counts(session);
        samples(session);
        credits(session);
    }

    private static void counts(SparkSession session) {
        var functions = session.udf();
        functions.register(
                "wilson", (UDF2<Number, Number, Row>) ComparisonFunctions::wilson, RecordColumns.of(Estimate.class));
        functions.register(
                "newcombe",
                (UDF4<Number, Number, Number, Number, Row>) ComparisonFunctions::newcombe,
                RecordColumns.of(Estimate.class));
        functions.register(
                "poisson_ratio",
                (UDF2<Number, Number, Row>) ComparisonFunctions::poissonRatio,
                RecordColumns.of(PoissonRatio.class));
    }

    private static Row wilson(Number k, Number n) {
        return k == null || n == null ? null : SqlRows.of(Shares.wilson(k.doubleValue(), n.doubleValue()));
    }

    private static Row newcombe(Number k, Number n, Number pastK, Number pastN) {
        return k == null || n == null || pastK == null || pastN == null
                ? null
                : SqlRows.of(
                        Shares.newcombe(k.doubleValue(), n.doubleValue(), pastK.doubleValue(), pastN.doubleValue()));
    }

    private static Row poissonRatio(Number count, Number pastCount) {
        return count == null || pastCount == null
                ? null
                : SqlRows.of(PoissonRatio.of(count.longValue(), pastCount.longValue()));
    }

    private static void samples(SparkSession session) {
        var functions = session.udf();
        functions.register(
                "log_rank",
                (UDF4<Seq<Number>, Seq<Number>, Seq<Number>, Seq<Number>, Row>)
                        (days, outcomes, pastDays, pastOutcomes) ->
                                RecordColumns.row(LogRank.of(waits(days, outcomes), waits(pastDays, pastOutcomes))),
                RecordColumns.of(LogRank.class));
        functions.register(
                "restricted_means",
                (UDF5<Seq<Number>, Seq<Number>, Seq<Number>, Seq<Number>, Number, Row>)
                        (days, outcomes, pastDays, pastOutcomes, cut) -> cut == null
                                ? null
                                : RecordColumns.row(RestrictedMeans.compare(
                                        waits(days, outcomes), waits(pastDays, pastOutcomes), cut.doubleValue())),
                RecordColumns.of(RestrictedMeans.class));
        functions.register(
                "benjamini_hochberg",
                (UDF2<Seq<Number>, Number, Double>) (pValues, q) ->
                        q == null ? null : (Double) BenjaminiHochberg.threshold(numbers(pValues), q.doubleValue()),
                DoubleType);
    }

    private static void credits(SparkSession session) {
        var functions = session.udf();
        functions.register(
                "spread_difference",
                (UDF2<Seq<Number>, Seq<Number>, Row>)
                        (now, past) -> RecordColumns.row(SpreadDifference.of(numbers(now), numbers(past))),
                RecordColumns.of(SpreadDifference.class));
        functions.register(
                "elephant_factor",
                (UDF2<Seq<Number>, Seq<Number>, Row>) (organizations, unknown) ->
                        RecordColumns.row(ElephantFactor.of(numbers(organizations), numbers(unknown))),
                RecordColumns.of(ElephantFactor.class));
    }
}
