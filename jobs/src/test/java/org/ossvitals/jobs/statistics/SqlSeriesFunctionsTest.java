package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.sql.SharedSpark;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Each function as a query or a notebook calls it: the answer is that of the plain function. */
class SqlSeriesFunctionsTest {

    private static SparkSession session;

    @BeforeAll
    static void registersTheFunctions() {
        session = SharedSpark.fresh();
        SqlFunctions.register(session);
    }

    @Test
    void testsSeriesForTrends() {
        assertThat(one("mann_kendall(array(52, 50, null, 51, 47))"))
                .isEqualTo(RecordColumns.row(MannKendall.of(new double[] {52, 50, 51, 47})));
        assertThat(one("theil_sen(array(1, null, 5, 6.5))"))
                .isEqualTo(RecordColumns.row(TheilSen.slope(new double[] {1, Double.NaN, 5, 6.5})));
        assertThat(one("seasonal_kendall(array(30, 34, 28, 30), array(0, 1, 0, 1), array(2024, 2024, 2025, 2025))"))
                .isEqualTo(RecordColumns.row(SeasonalKendall.of(
                        new double[] {30, 34, 28, 30}, new int[] {0, 1, 0, 1}, new int[] {2024, 2024, 2025, 2025})));
    }

    @Test
    void watchesSeries() {
        Row sums = one("cusum(array(9, 10, 11), array(12, 13, 15))");
        assertThat(sums.<Seq<Double>>getAs("up")).isEqualTo(seq("array(1.5d, 4d, 8.5d)"));
        assertThat(sums.<Boolean>getAs("alarm_up")).isTrue();
        Row averages = one("ewma(array(9, 10, 11), array(12, 13, 15))");
        assertThat(averages.<Seq<Double>>getAs("average").head()).isEqualTo(10.6);
        assertThat(averages.<Boolean>getAs("alarm")).isTrue();
        List<Row> chart = JavaConverters.seqAsJavaList(
                value("control_chart(array(10, 12, 11, 9, 10, 11, 10, 12, 9, 11, 10, 11, 11))"));
        assertThat(chart).containsExactly(RowFactory.create(12, 10.5, 1.0, 0.0, 0.0, 0.15, Ewma.limit(1)));
    }

    @Test
    void measuresRhythms() {
        assertThat(one("punctuality(array(31, 28, 33, 33, 28, 45, 18), 30.4375, 7)"))
                .isEqualTo(RecordColumns.row(Punctuality.of(new double[] {31, 28, 33, 33, 28, 45, 18}, 30.4375, 7)));
        assertThat(SqlSeriesFunctionsTest.<Double>value("burstiness(array(1, 2, 3, 4))"))
                .isEqualTo(Burstiness.of(new double[] {1, 2, 3, 4}));
        assertThat(SqlSeriesFunctionsTest.<Double>value(
                        "business_days(timestamp '2026-06-26 12:00:00Z', timestamp '2026-06-29 12:00:00Z')"))
                .isEqualTo(1);
    }

    @Test
    void comparesSamples() {
        assertThat(one("newcombe(24, 66, 12, 60)")).isEqualTo(SqlRows.of(Shares.newcombe(24, 66, 12, 60)));
        Waits now = Waits.of(new double[] {1, 2, 9}, new int[] {1, 1, 0});
        Waits past = Waits.of(new double[] {4, 8, 9}, new int[] {1, 2, 1});
        String arrays = "array(1, 2, 5, 9), array(1, 1, null, 0), array(4, 8, 9), array(1, 2, 1)";
        assertThat(one("log_rank(" + arrays + ")")).isEqualTo(RecordColumns.row(LogRank.of(now, past)));
        assertThat(one("restricted_means(" + arrays + ", 7)"))
                .isEqualTo(RecordColumns.row(RestrictedMeans.compare(now, past, 7)));
        assertThat(one("spread_difference(array(9, 1, 1, 1), array(3, 3, 3, 4))"))
                .isEqualTo(
                        RecordColumns.row(SpreadDifference.of(new double[] {9, 1, 1, 1}, new double[] {3, 3, 3, 4})));
        assertThat(one("elephant_factor(array(40, 25, 10), array(10, 8, 4, 3))"))
                .isEqualTo(RecordColumns.row(ElephantFactor.of(new double[] {40, 25, 10}, new double[] {10, 8, 4, 3})));
        assertThat(SqlSeriesFunctionsTest.<Double>value("benjamini_hochberg(array(0.001, 0.2, 0.04), 0.1)"))
                .isEqualTo(0.04);
    }

    @Test
    void answersNullToNull() {
        Row nulls = session.sql("""
                        select mann_kendall(null), theil_sen(null), seasonal_kendall(null, array(1), array(1)),
                          cusum(null, array(1)), ewma(array(1), null), control_chart(null), burstiness(null),
                          punctuality(array(1), null, 1), business_days(null, timestamp '2026-06-29 12:00:00Z'),
                          newcombe(1, 2, null, 2), restricted_means(array(1), array(1), array(1), array(1), null),
                          benjamini_hochberg(array(0.1), null)""").head();
        assertThat(nulls)
                .isEqualTo(RowFactory.create(Collections.nCopies(12, null).toArray()));
    }

    @Test
    void namesThePartsOfAnInterval() {
        assertThat(Arrays.asList(RecordColumns.of(RestrictedMeans.class).fieldNames()))
                .containsExactly("now", "past", "difference", "difference_low", "difference_high");
        assertThat(Arrays.asList(RecordColumns.of(SeasonalKendall.class).fieldNames()))
                .containsExactly(
                        "s", "variance", "z", "p", "slope_per_year", "slope_low", "slope_high", "pairs", "lag1");
    }

    private static Seq<Double> seq(String array) {
        return value(array);
    }

    private static Row one(String call) {
        return value(call);
    }

    private static <T> T value(String call) {
        return session.sql("select " + call).head().getAs(0);
    }
}
