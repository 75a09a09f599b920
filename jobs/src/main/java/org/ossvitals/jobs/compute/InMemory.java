package org.ossvitals.jobs.compute;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.classic.Dataset;

/** Rows that are computed and kept, without how they came to be. */
final class InMemory {
    private InMemory() {}

    /**
     * Fills the cache of these rows, and gives rows whose plan is that cache and nothing else. Spark would find it from
     * the whole plan, too, but compares that with each plan that follows.
     *
     * @param cached rows that were marked by {@code cache()} and never used
     */
    static Dataset<Row> of(org.apache.spark.sql.Dataset<Row> cached) {
        Dataset<Row> rows = (Dataset<Row>) cached;
        rows.count();
        return Dataset.ofRows(rows.sparkSession(), rows.queryExecution().withCachedData());
    }
}
