package org.ossvitals.jobs.statistics;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.ossvitals.jobs.statistics.SqlArrays.integers;
import static org.ossvitals.jobs.statistics.SqlArrays.numbers;
import static org.ossvitals.jobs.statistics.SqlArrays.series;

import java.time.Instant;
import java.util.Date;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import scala.collection.Seq;

/** Functions of values over time and of the time between events. */
final class SeriesFunctions {

    private SeriesFunctions() {}

    static void register(SparkSession session) {
        trends(session);
        charts(session);
        rhythms(session);
    }

    private static void trends(SparkSession session) {
        var functions = session.udf();
        functions.register(
                "mann_kendall",
                (UDF1<Seq<Number>, Row>)
                        values -> values == null ? null : RecordColumns.row(MannKendall.of(series(values))),
                RecordColumns.of(MannKendall.class));
        functions.register(
                "theil_sen",
                (UDF1<Seq<Number>, Row>) values -> values == null ? null : SqlRows.of(TheilSen.slope(series(values))),
                RecordColumns.of(Estimate.class));
        functions.register(
                "seasonal_kendall",
                (UDF3<Seq<Number>, Seq<Number>, Seq<Number>, Row>) SeriesFunctions::seasonalKendall,
                RecordColumns.of(SeasonalKendall.class));
    }

    private static Row seasonalKendall(Seq<Number> values, Seq<Number> seasons, Seq<Number> years) {
        return values == null || seasons == null || years == null
                ? null
                : RecordColumns.row(SeasonalKendall.of(series(values), integers(seasons), integers(years)));
    }

    private static void charts(SparkSession session) {
        var functions = session.udf();
        functions.register(
                "cusum",
                (UDF2<Seq<Number>, Seq<Number>, Row>) (baseline, values) -> baseline == null || values == null
                        ? null
                        : RecordColumns.row(Cusum.of(series(baseline), series(values))),
                RecordColumns.of(Cusum.class));
        functions.register(
                "ewma",
                (UDF2<Seq<Number>, Seq<Number>, Row>) (baseline, values) -> baseline == null || values == null
                        ? null
                        : RecordColumns.row(Ewma.of(series(baseline), series(values))),
                RecordColumns.of(Ewma.class));
        functions.register(
                "control_chart",
                (UDF1<Seq<Number>, Row[]>) SeriesFunctions::controlChart,
                createArrayType(RecordColumns.of(ControlChart.Point.class)));
    }

    private static Row[] controlChart(Seq<Number> values) {
        return values == null
                ? null
                : ControlChart.of(series(values)).stream()
                        .map(RecordColumns::row)
                        .toArray(Row[]::new);
    }

    private static void rhythms(SparkSession session) {
        var functions = session.udf();
        functions.register(
                "regularity",
                (UDF1<Seq<Number>, Row>) intervals -> SqlRows.of(Regularity.of(numbers(intervals))),
                RecordColumns.of(Regularity.class));
        functions.register(
                "punctuality",
                (UDF3<Seq<Number>, Number, Number, Row>) SeriesFunctions::punctuality,
                RecordColumns.of(Punctuality.class));
        functions.register(
                "burstiness", (UDF1<Seq<Number>, Double>) intervals -> Burstiness.of(numbers(intervals)), DoubleType);
        functions.register("business_days", (UDF2<Object, Object, Double>) SeriesFunctions::businessDays, DoubleType);
    }

    private static Row punctuality(Seq<Number> intervals, Number declared, Number tolerance) {
        return declared == null || tolerance == null
                ? null
                : RecordColumns.row(
                        Punctuality.of(numbers(intervals), declared.doubleValue(), tolerance.doubleValue()));
    }

    private static Double businessDays(Object from, Object to) {
        return from == null || to == null ? null : (Double) BusinessDays.between(instant(from), instant(to));
    }

    /** Which class a timestamp has is up to the session's settings, and a notebook may have its own. */
    private static Instant instant(Object timestamp) {
        return timestamp instanceof Date date ? date.toInstant() : (Instant) timestamp;
    }
}
