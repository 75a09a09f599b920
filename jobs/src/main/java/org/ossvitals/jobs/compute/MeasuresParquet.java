package org.ossvitals.jobs.compute;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.sql.Schemas;
import org.ossvitals.reports.model.Measure;

/** The tidy measures as one Parquet file, for analysts. */
final class MeasuresParquet {
    private MeasuresParquet() {}

    static void write(SparkSession session, List<Measure> measures, Path folder) {
        List<Row> rows = measures.stream().map(MeasuresParquet::row).toList();
        Parquet.write(session.createDataFrame(rows, Schemas.of(Measure.class)).coalesce(1), folder);
    }

    private static Row row(Measure m) {
        return RowFactory.create(
                m.foundation(),
                m.project(),
                m.scopeKind(),
                m.scope(),
                m.metric(),
                m.measure(),
                m.window(),
                m.windowFrom(),
                m.windowTo(),
                m.dimension(),
                m.value(),
                m.unit(),
                m.low(),
                m.high(),
                m.n(),
                m.events(),
                m.excluded(),
                m.coverage(),
                m.status(),
                m.reason(),
                m.asOf());
    }
}
