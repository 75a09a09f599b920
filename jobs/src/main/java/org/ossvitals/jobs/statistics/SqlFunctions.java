package org.ossvitals.jobs.statistics;

import static org.apache.spark.sql.functions.udaf;

import java.util.Objects;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ossvitals.jobs.people.ActorClasses;
import org.ossvitals.jobs.people.Countries;
import org.ossvitals.jobs.people.Organizations;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * The functions that metric queries call by name. Rows with a null argument are left out of the aggregates; a scalar
 * function of null is null. Empty input gives nulls and n 0.
 */
public final class SqlFunctions {

    private static final StructType ESTIMATE = StructType.fromDDL("value double, low double, high double");
    private static final StructType RATIO = StructType.fromDDL("value double, low double, high double, p double");
    private static final StructType REGULARITY =
            StructType.fromDDL("n bigint, median double, mad double, rcv double, p90 double");

    private SqlFunctions() {}

    /** Registers all functions, with the actor classes that the program ships. */
    public static void register(SparkSession session) {
        register(session, ActorClasses.shipped());
    }

    public static void register(SparkSession session, ActorClasses classes) {
        aggregates(session);
        var functions = session.udf();
        functions.register("wilson", (UDF2<Number, Number, Row>) SqlFunctions::wilson, ESTIMATE);
        functions.register("poisson_ratio", (UDF2<Number, Number, Row>) SqlFunctions::poissonRatio, RATIO);
        functions.register("regularity", (UDF1<Seq<Number>, Row>) SqlFunctions::regularity, REGULARITY);
        functions.register(
                "quantile7", (UDF2<Seq<Number>, Number, Double>) SqlFunctions::quantile, DataTypes.DoubleType);
        functions.register(
                "actor_class",
                (UDF2<String, String, String>)
                        (login, type) -> classes.of(login, type).sql(),
                DataTypes.StringType);
        profiles(session, Countries.shipped());
    }

    private static void profiles(SparkSession session, Countries countries) {
        var functions = session.udf();
        functions.register(
                "country_of",
                (UDF1<String, String>) location -> countries.of(location).orElse(null),
                DataTypes.StringType);
        functions.register(
                "organization_of",
                (UDF1<String, String>) company -> Organizations.of(company).orElse(null),
                DataTypes.StringType);
    }

    private static void aggregates(SparkSession session) {
        var waits = Encoders.tuple(Encoders.DOUBLE(), Encoders.LONG());
        var functions = session.udf();
        functions.register("survival", udaf(WaitAggregate.survival(), waits));
        functions.register("survival_curve", udaf(WaitAggregate.curve(), waits));
        functions.register("incidence", udaf(WaitAggregate.incidence(), waits));
        functions.register("concentration", udaf(new ConcentrationAggregate(), Encoders.DOUBLE()));
    }

    private static Row wilson(Number k, Number n) {
        return k == null || n == null ? null : SqlRows.of(Shares.wilson(k.doubleValue(), n.doubleValue()));
    }

    private static Row poissonRatio(Number count, Number pastCount) {
        return count == null || pastCount == null
                ? null
                : SqlRows.of(PoissonRatio.of(count.longValue(), pastCount.longValue()));
    }

    private static Row regularity(Seq<Number> intervals) {
        return SqlRows.of(Regularity.of(numbers(intervals)));
    }

    private static Double quantile(Seq<Number> values, Number p) {
        return p == null ? null : Quantiles.type7(numbers(values), p.doubleValue());
    }

    private static double[] numbers(Seq<Number> values) {
        return values == null
                ? new double[0]
                : JavaConverters.seqAsJavaList(values).stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(Number::doubleValue)
                        .toArray();
    }
}
