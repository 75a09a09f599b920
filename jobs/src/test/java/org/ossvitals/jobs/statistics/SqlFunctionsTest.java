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

class SqlFunctionsTest {

    private static final Waits WAITS =
            Waits.of(new double[] {1, 3, 10, 61, 2, 30, 11, 0.5, 1}, new int[] {1, 1, 1, 0, 0, 2, 0, 1, 1});

    private static SparkSession session;

    @BeforeAll
    static void registersTheFunctions() {
        session = SharedSpark.fresh();
        SqlFunctions.register(session);
        session.sql("""
                        select * from values
                          ('a', 1.0, 1), ('a', 3, 1), ('a', 10, 1), ('a', 61, 0), ('a', 2, 0), ('a', 30, 2),
                          ('a', 11, 0), ('a', 0.5, 1), ('a', 1, 1), ('a', null, 1), ('a', 5, null),
                          ('b', null, 1)
                        as waits(scope, days, outcome)""").repartition(3).createOrReplaceTempView("waits");
    }

    @Test
    void summarisesWaitsLikeThePureFunction() {
        assertThat(one("select survival(days, outcome) from waits where scope = 'a'"))
                .isEqualTo(SqlRows.of(Survival.of(WAITS)));
        assertThat(one("select incidence(days, outcome) from waits where scope = 'a'"))
                .isEqualTo(SqlRows.of(Incidence.of(WAITS)));
    }

    @Test
    void drawsTheCurveLikeThePureFunction() {
        Seq<Row> steps = value("select survival_curve(days, outcome) from waits where scope = 'a'");
        assertThat(JavaConverters.seqAsJavaList(steps)).containsExactly(SqlRows.of(SurvivalCurve.of(WAITS)));
        assertThat(columns("select inline(survival_curve(days, outcome)) from waits"))
                .containsExactly("day", "waiting", "low", "high", "at_risk");
    }

    @Test
    void givesNullsAndNoneWhenAllRowsAreIncomplete() {
        assertThat(one("select survival(days, outcome) from waits where scope = 'b'"))
                .isEqualTo(SqlRows.of(Survival.of(new Waits())));
        assertThat(one("select concentration(days) from waits where scope = 'b'"))
                .isEqualTo(SqlRows.of(Concentration.of(new double[0])));
        Seq<Row> steps = value("select survival_curve(days, outcome) from waits where scope = 'b'");
        assertThat(steps.isEmpty()).isTrue();
    }

    @Test
    void groupsInPartsAndMergesThem() {
        assertThat(session.sql("select scope, survival(days, outcome).n from waits group by scope order by scope")
                        .collectAsList())
                .extracting(row -> row.getLong(1))
                .containsExactly(9L, 0L);
    }

    @Test
    void measuresConcentrationLikeThePureFunction() {
        assertThat(one("select concentration(n) from values (1000), (202), (90), (33), (332), (343), (42), (433) c(n)"))
                .isEqualTo(SqlRows.of(Concentration.of(new double[] {433, 1000, 202, 90, 33, 332, 343, 42})));
    }

    @Test
    void drawsABandAlongManyWindowsWithFewerResamples() {
        double[] credits = {1000, 202, 90, 33, 332, 343, 42, 433};
        Row band = one(
                "select concentration_band(n) from values (1000), (202), (90), (33), (332), (343), (42), (433) c(n)");
        assertThat(band).isEqualTo(SqlRows.of(Concentration.of(credits, 400)));
        assertThat(band.<Double>getAs("effective"))
                .isEqualTo(Concentration.of(credits).effective().value());
    }

    @Test
    void callsTheScalarFunctionsWithAnyNumbers() {
        assertThat(one("select wilson(45, 60L)")).isEqualTo(SqlRows.of(Shares.wilson(45, 60)));
        assertThat(one("select wilson(0, 0)")).isEqualTo(SqlRows.of(Estimate.UNKNOWN));
        assertThat(one("select poisson_ratio(18L, 30)")).isEqualTo(SqlRows.of(PoissonRatio.of(18, 30)));
        assertThat(one("select regularity(array(31d, 28d, 33d, 33d, 28d, 45d, null, 18d))"))
                .isEqualTo(SqlRows.of(Regularity.of(new double[] {31, 28, 33, 33, 28, 45, 18})));
        assertThat(one("select regularity(array())")).isEqualTo(SqlRows.of(Regularity.of(new double[0])));
        assertThat(SqlFunctionsTest.<Double>value("select quantile7(array(1, 2, 3), 0.5)"))
                .isEqualTo(2);
    }

    @Test
    void answersNullToNull() {
        assertThat(session.sql("""
                                select wilson(null, 3), poisson_ratio(1, null), quantile7(null, 0.5),
                                  quantile7(array(1d), null)""").head()).isEqualTo(row(Collections.nCopies(4, null)));
    }

    @Test
    void namesTheClassOfAnActor() {
        assertThat(session.sql("""
                                select actor_class(null, null), actor_class('dependabot', 'Bot'),
                                  actor_class('Copilot', 'Bot'), actor_class('octocat', 'User'),
                                  actor_class('importer', 'Mannequin')""").head()).isEqualTo(row(List.of("ghost", "bot", "ai_agent", "human", "unknown")));
    }

    @Test
    void namesTheColumnsOfItsStructs() {
        assertThat(columns("select inline(array(survival(days, outcome))) from waits"))
                .containsExactly(
                        "n",
                        "events",
                        "max_days",
                        "median",
                        "median_low",
                        "median_high",
                        "p75",
                        "p75_low",
                        "p75_high",
                        "p90",
                        "share_7d",
                        "share_7d_low",
                        "share_7d_high",
                        "share_30d",
                        "share_30d_low",
                        "share_30d_high",
                        "rmst_30d",
                        "rmst_180d");
        assertThat(columns("select inline(array(incidence(days, outcome))) from waits"))
                .containsExactly(
                        "n",
                        "events",
                        "competing",
                        "median",
                        "median_low",
                        "median_high",
                        "p75",
                        "p75_low",
                        "p75_high",
                        "share_7d",
                        "share_7d_low",
                        "share_7d_high",
                        "share_30d",
                        "share_30d_low",
                        "share_30d_high",
                        "share_180d",
                        "share_180d_low",
                        "share_180d_high");
        assertThat(columns("select inline(array(concentration(days))) from waits"))
                .containsExactly(
                        "credits",
                        "people",
                        "effective",
                        "effective_low",
                        "effective_high",
                        "effective_q2",
                        "hhi",
                        "pielou",
                        "gini",
                        "top1",
                        "top5",
                        "absence_factor",
                        "absence_low",
                        "absence_high");
    }

    private static List<String> columns(String query) {
        return Arrays.asList(session.sql(query).columns());
    }

    private static Row one(String query) {
        return value(query);
    }

    private static <T> T value(String query) {
        return session.sql(query).head().getAs(0);
    }

    private static Row row(List<?> values) {
        return RowFactory.create(values.toArray());
    }
}
