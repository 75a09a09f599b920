package org.ossvitals.jobs.compute;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.RawTable;
import org.ossvitals.connectors.raw.RawTables;
import org.ossvitals.jobs.sql.Drivers;
import org.ossvitals.jobs.sql.RawViews;
import org.ossvitals.jobs.sql.Schemas;

/**
 * Merges the lake's change files into new versions of its raw tables: of several rows with one key the newest version
 * stays, of equally new ones the one that was committed last. Merging a change twice changes nothing.
 */
public final class RawMerge {
    private static final String FILE = "_file";
    private static final String BATCH = "_batch";
    private static final String LINE = "_line";
    private static final String RANK = "_rank";

    private final SparkSession session;
    private final Lake lake;

    public RawMerge(SparkSession session, Lake lake) {
        this.session = session;
        this.lake = lake;
    }

    /**
     * Writes and publishes new versions; tables without changes keep theirs.
     *
     * @return the names of the tables that changed
     */
    public List<String> run() throws IOException {
        Map<String, List<Path>> pending = lake.pending();
        Map<String, Path> written = new TreeMap<>();
        try (Drivers drivers = new Drivers()) {
            List<CompletableFuture<Path>> writing = new ArrayList<>();
            for (Class<? extends Record> type : RawTables.ALL) {
                String table = RawTables.of(type).name();
                if (!pending.getOrDefault(table, List.of()).isEmpty()) {
                    Path version = lake.newVersion(table);
                    written.put(table, version);
                    writing.add(drivers.submit(() -> write(type, pending.get(table), version)));
                }
            }
            writing.forEach(Drivers::await);
        }
        if (!pending.isEmpty()) {
            lake.publish(written);
        }
        return List.copyOf(written.keySet());
    }

    private Path write(Class<? extends Record> type, List<Path> files, Path version) throws IOException {
        Parquet.write(merged(type, files), version);
        return version;
    }

    /** Makes the views {@code raw_*} of what the lake holds now; a table that it lacks is empty. */
    public void views() throws IOException {
        for (Class<? extends Record> type : RawTables.ALL) {
            current(type).createOrReplaceTempView(RawViews.name(type));
        }
    }

    Dataset<Row> current(Class<? extends Record> type) throws IOException {
        StructType schema = Schemas.of(type);
        Optional<Path> folder = lake.current(RawTables.of(type).name());
        return folder.isPresent()
                ? Parquet.table(session, folder.get(), schema)
                : session.createDataFrame(List.of(), schema);
    }

    private Dataset<Row> merged(Class<? extends Record> type, List<Path> files) throws IOException {
        RawTable table = RawTables.of(type);
        Column[] key = Arrays.stream(table.key()).map(functions::col).toArray(Column[]::new);
        Column newest = row_number()
                .over(Window.partitionBy(key)
                        .orderBy(
                                col(table.version()).desc_nulls_last(),
                                col(BATCH).desc(),
                                col(LINE).desc()));
        return current(type)
                .withColumn(BATCH, lit(-1L))
                .withColumn(LINE, lit(0L))
                .unionByName(changes(type, files))
                .withColumn(RANK, newest)
                .where(col(RANK).equalTo(1))
                .drop(BATCH, LINE, RANK)
                .sort(key);
    }

    /** The changed rows with the number of their batch: later batches come later in the list of files. */
    private Dataset<Row> changes(Class<? extends Record> type, List<Path> files) {
        List<Row> order = new ArrayList<>();
        files.forEach(file -> order.add(RowFactory.create(Parquet.path(file), (long) order.size())));
        Dataset<Row> batches = session.createDataFrame(
                order, new StructType().add(FILE, "string").add(BATCH, "long"));
        return Parquet.changes(session, files, Schemas.of(type))
                .withColumn(FILE, regexp_replace(col("_metadata.file_path"), "^file:/+", "/"))
                .withColumn(LINE, monotonically_increasing_id())
                .join(broadcast(batches), new String[] {FILE}, "left")
                .drop(FILE);
    }
}
