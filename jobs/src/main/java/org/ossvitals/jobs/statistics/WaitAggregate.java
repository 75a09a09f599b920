package org.ossvitals.jobs.statistics;

import java.io.Serializable;
import java.util.function.Function;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Collects waits and their outcomes, then sums them up.
 *
 * @param <T> a row, or an array of rows
 */
final class WaitAggregate<T> extends Aggregator<Tuple2<Double, Long>, Waits, T> {

    private static final StructType SURVIVAL = StructType.fromDDL("""
            n bigint, events bigint, max_days double,
            median double, median_low double, median_high double,
            p75 double, p75_low double, p75_high double, p90 double,
            share_7d double, share_7d_low double, share_7d_high double,
            share_30d double, share_30d_low double, share_30d_high double,
            rmst_30d double, rmst_180d double""");

    private static final StructType STEP =
            StructType.fromDDL("day double, waiting double, low double, high double, at_risk bigint");

    private static final StructType INCIDENCE = StructType.fromDDL("""
            n bigint, events bigint, competing bigint,
            median double, median_low double, median_high double,
            p75 double, p75_low double, p75_high double,
            share_7d double, share_7d_low double, share_7d_high double,
            share_30d double, share_30d_low double, share_30d_high double,
            share_180d double, share_180d_low double, share_180d_high double""");

    private final Summary<T> summary;
    private final Encoder<T> output;

    /** A function that can travel to the executors. */
    private interface Summary<T> extends Function<Waits, T>, Serializable {}

    private WaitAggregate(Summary<T> summary, Encoder<T> output) {
        this.summary = summary;
        this.output = output;
    }

    static WaitAggregate<Row> survival() {
        return new WaitAggregate<>(waits -> SqlRows.of(Survival.of(waits)), Encoders.row(SURVIVAL));
    }

    static WaitAggregate<Row[]> curve() {
        @SuppressWarnings("unchecked") // An array of rows is what the encoder takes; its Scala type cannot say so.
        Encoder<Row[]> rows =
                (Encoder<Row[]>) (Encoder<?>) new AgnosticEncoders.ArrayEncoder<>(RowEncoder.encoderFor(STEP), false);
        return new WaitAggregate<>(waits -> SqlRows.of(SurvivalCurve.of(waits)), rows);
    }

    static WaitAggregate<Row> incidence() {
        return new WaitAggregate<>(waits -> SqlRows.of(Incidence.of(waits)), Encoders.row(INCIDENCE));
    }

    @Override
    public Waits zero() {
        return new Waits();
    }

    @Override
    public Waits reduce(Waits waits, Tuple2<Double, Long> row) {
        if (row != null && row._1() != null && row._2() != null) {
            waits.add(row._1(), Math.toIntExact(row._2()));
        }
        return waits;
    }

    @Override
    public Waits merge(Waits one, Waits other) {
        return one.addAll(other);
    }

    @Override
    public T finish(Waits waits) {
        return summary.apply(waits);
    }

    @Override
    public Encoder<Waits> bufferEncoder() {
        return Encoders.kryo(Waits.class);
    }

    @Override
    public Encoder<T> outputEncoder() {
        return output;
    }
}
