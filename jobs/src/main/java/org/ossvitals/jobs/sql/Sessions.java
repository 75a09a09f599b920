package org.ossvitals.jobs.sql;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of a run. */
public final class Sessions {
    private Sessions() {}

    /** Opens the session, or joins the one that {@code spark-submit} prepared: a master that is set is kept. */
    public static SparkSession open(String name) {
        SparkConf conf = new SparkConf().setAppName(name);
        conf.setIfMissing("spark.master", "local[*]");
        defaults().forEach(conf::setIfMissing);
        // Days, months and window edges are UTC by definition, so this one is not a default.
        conf.set("spark.sql.session.timeZone", "UTC");
        if (conf.get("spark.master").startsWith("local")) {
            rememberMisses();
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** In one process no class is added later; threads of Spark take their loader from the one that starts it. */
    private static void rememberMisses() {
        Thread thread = Thread.currentThread();
        if (!(thread.getContextClassLoader() instanceof RememberedMisses)) {
            thread.setContextClassLoader(new RememberedMisses(thread.getContextClassLoader()));
        }
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("spark.ui.enabled", "false");
        defaults.put("spark.driver.host", "127.0.0.1");
        defaults.put("spark.driver.bindAddress", "127.0.0.1");
        defaults.put("spark.sql.datetime.java8API.enabled", "true");
        // Tables of one foundation are small: many partitions and re-planning cost more than they win.
        defaults.put("spark.sql.shuffle.partitions", "1");
        defaults.put("spark.default.parallelism", "2");
        defaults.put("spark.sql.adaptive.enabled", "false");
        defaults.put("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "1000000");
        // Change files are many and small; the usual guess of 4 MB each would make a task for every thirty.
        defaults.put("spark.sql.files.openCostInBytes", "65536");
        // Each hash table and each broadcast takes a page, of 64 MB by default in a large heap: that is most of all
        // memory.
        defaults.put("spark.buffer.pageSize", "1m");
        defaults.put("spark.broadcast.blockSize", "128k");
        defaults.put("spark.broadcast.compress", "false");
        defaults.put("spark.shuffle.compress", "false");
        // Nobody adds classes to a session; else each unknown name in generated code is asked for at the driver.
        defaults.put("spark.sql.artifact.isolation.enabled", "false");
        defaults.put("spark.sql.codegen.cache.maxEntries", "2000");
        defaults.put("spark.sql.ui.explainMode", "simple");
        // Nobody looks at the history of queries, whose plans would be kept as text.
        defaults.put("spark.sql.ui.retainedExecutions", "1");
        defaults.put("spark.sql.maxPlanStringLength", "1000");
        defaults.put("spark.sql.parquet.compression.codec", "zstd");
        // The older form that Spark still writes by default says nothing of time zones, and other readers warn of it.
        defaults.put("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
        defaults.put(
                "spark.sql.warehouse.dir",
                Path.of(System.getProperty("java.io.tmpdir"), "oss-vitals-warehouse")
                        .toUri()
                        .toString());
        return defaults;
    }
}
