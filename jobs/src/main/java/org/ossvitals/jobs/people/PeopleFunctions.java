package org.ossvitals.jobs.people;

import static org.apache.spark.sql.functions.udaf;

import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/** The SQL functions that tell who is who. */
public final class PeopleFunctions {
    private PeopleFunctions() {}

    /** @param classes whose addresses are hashed as those in the lake */
    public static void register(SparkSession session, ActorClasses classes, ByHand byHand) {
        var functions = session.udf();
        functions.register(
                "identities",
                udaf(new IdentitiesAggregate(classes, byHand), Encoders.row(IdentitiesAggregate.SIGHTING)));
        functions.register(
                "actor_class",
                (UDF2<String, String, String>)
                        (login, type) -> classes.of(login, type).sql(),
                DataTypes.StringType);
        functions.register(
                "class_of_verdict",
                (UDF1<Byte, String>) code -> Verdict.of(code).kind().sql(),
                DataTypes.StringType);
        functions.register(
                "source_of_verdict",
                (UDF1<Byte, String>) code -> Verdict.of(code).source().sql(),
                DataTypes.StringType);
        functions.register(
                "rule_of_link",
                (UDF1<Byte, String>)
                        rule -> rule == null ? null : LinkRule.at(rule).sql(),
                DataTypes.StringType);
    }
}
