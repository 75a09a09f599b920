package org.ossvitals.jobs.compute;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.ossvitals.connectors.github.Profiles;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.lake.OptedOut;
import org.ossvitals.connectors.raw.Address;
import org.ossvitals.connectors.raw.RawTable;
import org.ossvitals.connectors.raw.RawTables;
import org.ossvitals.jobs.sql.RecordRows;
import org.ossvitals.jobs.sql.Schemas;

/**
 * Takes a person out of a lake: new versions of all tables that tell who they are become current at once, and nothing older
 * stays. Killed before that instant nothing has happened, and it can be done again.
 */
public final class Forgetting {
    private final SparkSession session;
    private final Lake lake;
    private final OptedOut who;
    private final Instant at;

    private Forgetting(SparkSession session, Lake lake, OptedOut who, Instant at) {
        this.session = session;
        this.lake = lake;
        this.who = who;
        this.at = at;
    }

    /**
     * @param who everything by which rows tell who they are
     * @return table to how many of its rows said so
     * @throws IOException when the lake cannot be read or written
     */
    public static SortedMap<String, Long> forget(ComputeSettings settings, OptedOut who, Instant at)
            throws IOException {
        SparkSession session = ComputeJob.session(settings);
        new RawMerge(session, settings.lake()).run();
        return new Forgetting(session, settings.lake(), who, at).everywhere();
    }

    private SortedMap<String, Long> everywhere() throws IOException {
        forgetWatermarks();
        SortedMap<String, Long> rows = new TreeMap<>();
        Map<String, Path> versions = new TreeMap<>();
        // Also what is only a watermark is pending until it is offered.
        lake.pending();
        for (Class<? extends Record> type : RawTables.ALL) {
            String table = RawTables.of(type).name();
            Dataset<Row> before = new RawMerge(session, lake).current(type);
            long named = before.filter(names(type, who)).count();
            if (named > 0 || type == Address.class && !who.addresses().isEmpty()) {
                rows.put(table, named);
                versions.put(table, lake.newVersion(table));
                Parquet.write(without(type, before), versions.get(table));
            }
        }
        lake.publishAlone(versions);
        return Collections.unmodifiableSortedMap(rows);
    }

    private void forgetWatermarks() throws IOException {
        try (Batch batch = lake.batch()) {
            who.accounts().forEach(account -> batch.watermark(Profiles.WALK, account.toString(), null));
            batch.commitAndContinue();
        }
    }

    private Dataset<Row> without(Class<? extends Record> type, Dataset<Row> before) {
        StructType schema = Schemas.of(type);
        RawTable table = RawTables.of(type);
        Dataset<Row> after = before.flatMap(rows(type, who), Encoders.row(schema));
        Column[] key = Arrays.stream(table.key()).map(functions::col).toArray(Column[]::new);
        return (type == Address.class ? withNobodys(after, schema) : after).sort(key);
    }

    /** A .mailmap or a line by hand may have told of addresses that the host links to nobody. */
    private Dataset<Row> withNobodys(Dataset<Row> addresses, StructType schema) {
        List<Row> nobodys = who.addresses().stream()
                .sorted()
                .map(hash -> new Address(hash, null, OptedOut.NOBODYS, null, null, at))
                .map(RecordRows::row)
                .toList();
        Dataset<Row> all = session.createDataFrame(nobodys, schema);
        String hash = RawTables.of(Address.class).key()[0];
        return addresses.unionByName(all.join(addresses.select(col(hash)), new String[] {hash}, "left_anti"));
    }

    private static FilterFunction<Row> names(Class<? extends Record> type, OptedOut who) {
        return row -> {
            Record record = RecordRows.build(type, row);
            return !who.without(record).equals(Optional.of(record));
        };
    }

    private static FlatMapFunction<Row, Row> rows(Class<? extends Record> type, OptedOut who) {
        return row -> who.without(RecordRows.build(type, row)).map(RecordRows::row).stream()
                .iterator();
    }
}
