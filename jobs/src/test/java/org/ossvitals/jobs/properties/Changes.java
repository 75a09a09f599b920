package org.ossvitals.jobs.properties;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rand;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.ossvitals.jobs.sql.RawViews;

/** Changes of the raw tables, of which a test knows what they may do to figures. */
final class Changes {
    private Changes() {}

    static Consumer<SparkSession> none() {
        return session -> {};
    }

    /** The same rows in another order, and each instant and each day in them so much later. */
    static Consumer<SparkSession> shuffledAndLater(long seed, int days) {
        return everyTable(rows -> {
            Dataset<Row> later = rows.orderBy(rand(seed));
            for (StructField field : rows.schema().fields()) {
                if (field.dataType().equals(DataTypes.TimestampType)) {
                    later = later.withColumn(field.name(), expr(field.name() + " + interval " + days + " days"));
                } else if (field.dataType().equals(DataTypes.DateType)) {
                    later = later.withColumn(field.name(), date_add(col(field.name()), days));
                }
            }
            return later;
        });
    }

    static Consumer<SparkSession> renamed() {
        return table(
                "raw_repositories", rows -> rows.withColumn("owner", lit("new")).withColumn("name", lit("other")));
    }

    /** One more open issue in each repository, like the first one there. */
    static Consumer<SparkSession> opened(Instant at, Map<String, Object> author) {
        return table("raw_issues", rows -> {
            Dataset<Row> more = rows.where("kind = 'issue'")
                    .withColumn("_rank", expr("row_number() over (partition by repository_id order by number)"))
                    .where("_rank = 1")
                    .drop("_rank");
            Dataset<Row> opened = more.withColumn("number", lit(999_999))
                    .withColumn("issue_id", lit(999_999_999L))
                    .withColumn("state", lit("open"))
                    .withColumn("state_reason", expr("cast(null as string)"))
                    .withColumn("created_at", lit(at))
                    .withColumn("updated_at", lit(at))
                    .withColumn("closed_at", expr("cast(null as timestamp)"))
                    .withColumn("locked", lit(false))
                    .withColumn("comments_count", lit(0));
            for (Map.Entry<String, Object> column : author.entrySet()) {
                opened = opened.withColumn(column.getKey(), lit(column.getValue()));
            }
            return rows.unionByName(opened);
        });
    }

    private static Consumer<SparkSession> everyTable(UnaryOperator<Dataset<Row>> change) {
        return session ->
                RawViews.schemas().keySet().forEach(name -> table(name, change).accept(session));
    }

    private static Consumer<SparkSession> table(String name, UnaryOperator<Dataset<Row>> change) {
        return session -> change.apply(session.table(name)).createOrReplaceTempView(name);
    }
}
