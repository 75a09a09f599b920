package org.ossvitals.jobs.affiliation;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * The functions of affiliation that queries call by name.
 *
 * <pre>{@code
 * organization_of(company)     the organisation that a profile names, "independent", or null
 * mail_organization(domain)    organization, listed; null where the domain is nobody's employer
 * organization_kind(name)      company, university, foundation, research, government or independent
 * affiliations(words)          array of organization, source, confidence, valid_from, valid_to, holds, from an array of
 *                              source, organization, from_at, to_at
 * }</pre>
 */
public final class AffiliationFunctions {
    private static final StructType MAIL =
            new StructType().add("organization", StringType).add("listed", BooleanType);
    private static final StructType RULING = new StructType()
            .add("organization", StringType)
            .add("source", StringType)
            .add("confidence", DoubleType)
            .add("valid_from", TimestampType)
            .add("valid_to", TimestampType)
            .add("holds", BooleanType);

    private AffiliationFunctions() {}

    public static void register(SparkSession session) {
        var functions = session.udf();
        functions.register(
                "organization_of",
                (UDF1<String, String>) company -> Employers.shipped()
                        .ofCompany(company)
                        .map(Organization::name)
                        .orElse(null),
                StringType);
        functions.register(
                "mail_organization",
                (UDF1<String, Row>) domain -> Employers.shipped()
                        .ofDomain(domain)
                        .map(found -> RowFactory.create(found.name(), found.listed()))
                        .orElse(null),
                MAIL);
        functions.register(
                "organization_kind",
                (UDF1<String, String>)
                        name -> name == null ? null : Employers.shipped().kindOf(name),
                StringType);
        functions.register(
                "affiliations", (UDF1<Seq<Row>, Row[]>) AffiliationFunctions::rulings, createArrayType(RULING));
    }

    private static Row[] rulings(Seq<Row> words) {
        List<Claims.Word> said = JavaConverters.seqAsJavaList(words).stream()
                .map(row -> new Claims.Word(
                        Source.of(row.getString(0)), row.getString(1), instant(row, 2), instant(row, 3)))
                .toList();
        return new Claims(Employers.shipped()::named)
                .rulings(said).stream().map(AffiliationFunctions::row).toArray(Row[]::new);
    }

    private static Instant instant(Row row, int column) {
        Object value = row.get(column);
        return value instanceof java.sql.Timestamp timestamp ? timestamp.toInstant() : (Instant) value;
    }

    private static Row row(Claims.Ruling ruling) {
        Claim claim = ruling.claim();
        return RowFactory.create(
                claim.organization(),
                claim.source().word(),
                claim.source().confidence(),
                claim.from(),
                claim.to(),
                ruling.holds());
    }
}
