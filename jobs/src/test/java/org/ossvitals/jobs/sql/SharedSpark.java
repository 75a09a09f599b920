package org.ossvitals.jobs.sql;

import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.metric.Examples;

/** The one Spark session of all tests: opening it costs seconds, so nobody opens another or stops it. */
public final class SharedSpark {
    private static final SparkSession SESSION = Sessions.open("tests");
    private static Examples examples;

    private SharedSpark() {}

    /** A session with views and variables of its own on the shared engine. */
    public static SparkSession fresh() {
        return SESSION.newSession();
    }

    /** The checker of metric examples, whose preparation is shared too. */
    public static synchronized Examples examples() {
        if (examples == null) {
            examples = new Examples(SESSION);
        }
        return examples;
    }
}
