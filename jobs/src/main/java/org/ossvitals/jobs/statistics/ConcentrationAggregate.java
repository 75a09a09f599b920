package org.ossvitals.jobs.statistics;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.StructType;

/** Collects one credit per person, then sums them up. */
final class ConcentrationAggregate extends Aggregator<Double, Credits, Row> {

    private static final StructType CONCENTRATION = StructType.fromDDL("""
            credits double, people bigint,
            effective double, effective_low double, effective_high double, effective_q2 double,
            hhi double, pielou double, gini double, top1 double, top5 double,
            absence_factor bigint, absence_low bigint, absence_high bigint""");

    private final int resamples;

    ConcentrationAggregate(int resamples) {
        this.resamples = resamples;
    }

    @Override
    public Credits zero() {
        return new Credits();
    }

    @Override
    public Credits reduce(Credits credits, Double credit) {
        if (credit != null) {
            credits.add(credit);
        }
        return credits;
    }

    @Override
    public Credits merge(Credits one, Credits other) {
        return one.addAll(other);
    }

    @Override
    public Row finish(Credits credits) {
        return SqlRows.of(Concentration.of(credits.values(), resamples));
    }

    @Override
    public Encoder<Credits> bufferEncoder() {
        return Encoders.kryo(Credits.class);
    }

    @Override
    public Encoder<Row> outputEncoder() {
        return Encoders.row(CONCENTRATION);
    }
}
