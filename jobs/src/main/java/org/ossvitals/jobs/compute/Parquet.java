package org.ossvitals.jobs.compute;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Reads files of the lake with a schema that is known beforehand: inferring one costs a pass and guesses. */
final class Parquet {
    private Parquet() {}

    static Dataset<Row> table(SparkSession session, Path folder, StructType schema) {
        return reader(session, schema).parquet(name(folder));
    }

    static Dataset<Row> changes(SparkSession session, List<Path> files, StructType schema) {
        return reader(session, schema)
                .option("mode", "FAILFAST")
                .json(files.stream().map(Parquet::name).toArray(String[]::new));
    }

    static void write(Dataset<Row> rows, Path folder) {
        rows.write().parquet(name(folder));
    }

    /** The path of a file as the column {@code _metadata.file_path} spells it, without scheme. */
    static String path(Path file) {
        return new org.apache.hadoop.fs.Path(name(file)).toUri().toString().replaceFirst("^file:/+", "/");
    }

    private static DataFrameReader reader(SparkSession session, StructType schema) {
        // A lake may lie in a folder whose name has brackets or stars: they are no pattern.
        return session.read().schema(schema).option("__globPaths__", "false");
    }

    /** Lakes are local folders, whatever a cluster's default file system is. */
    private static String name(Path path) {
        return "file://" + path.toAbsolutePath();
    }
}
