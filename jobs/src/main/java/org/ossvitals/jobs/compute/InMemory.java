package org.ossvitals.jobs.compute;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.Statistics;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.execution.LogicalRDD;
import scala.Option;
import scala.math.BigInt;

/** Rows that are computed once and kept, without how they came to be. */
final class InMemory {
    private InMemory() {}

    /**
     * Computes these rows, and gives rows whose plan is what was computed and nothing else. Columns in a cache would
     * drag the plan behind them into the description of each plan that follows. Spark estimates the size of such rows
     * from how they came to be, and joins them by sorting when it fears that they are many; here they are counted.
     */
    static Dataset<Row> of(org.apache.spark.sql.Dataset<Row> rows) {
        Dataset<Row> kept = (Dataset<Row>) rows.coalesce(1).localCheckpoint();
        LogicalRDD plan = (LogicalRDD) kept.logicalPlan();
        long count = plan.rdd().count();
        BigInt bytes = BigInt.apply(Math.max(1, count * rows.schema().defaultSize()));
        Statistics counted =
                new Statistics(bytes, Option.apply(BigInt.apply(count)), Statistics.apply$default$3(), false);
        return Dataset.ofRows(
                kept.sparkSession(),
                new LogicalRDD(
                        plan.output(),
                        plan.rdd(),
                        plan.outputPartitioning(),
                        plan.outputOrdering(),
                        plan.isStreaming(),
                        plan.stream(),
                        kept.sparkSession(),
                        Option.apply(counted),
                        Option.empty()));
    }
}
