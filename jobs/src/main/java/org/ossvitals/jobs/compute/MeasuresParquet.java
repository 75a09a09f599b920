package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.sql.Schemas;
import org.ossvitals.reports.model.Measure;

/** The tidy measures as one Parquet file, for analysts. */
final class MeasuresParquet {
    private MeasuresParquet() {}

    static Path write(SparkSession session, List<Measure> measures, Path folder) throws IOException {
        List<Row> rows = measures.stream().map(MeasuresParquet::row).toList();
        Parquet.write(session.createDataFrame(rows, Schemas.of(Measure.class)).coalesce(1), folder);
        nameTheSameEveryTime(folder);
        return folder;
    }

    /** Spark names its files at random and adds others; equal measures have to give an equal folder. */
    private static void nameTheSameEveryTime(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".parquet")) {
                    ParquetFooter.sort(Files.move(file, folder.resolve("part-00000.parquet")));
                } else {
                    Files.delete(file);
                }
            }
        }
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
