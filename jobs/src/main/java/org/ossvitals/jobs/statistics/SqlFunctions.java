package org.ossvitals.jobs.statistics;

import static org.apache.spark.sql.functions.udaf;

import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.ossvitals.jobs.affiliation.AffiliationFunctions;
import org.ossvitals.jobs.people.ActorClasses;
import org.ossvitals.jobs.people.ByHand;
import org.ossvitals.jobs.people.PeopleFunctions;
import org.ossvitals.jobs.places.EmailCountries;
import org.ossvitals.jobs.places.Places;
import scala.collection.Seq;

/**
 * The functions that queries call by name, here and in a notebook whose session they are registered with.
 *
 * <p>Aggregates leave out rows with a null argument. An outcome is 0 while something waits, 1 when what was waited for
 * happened, 2 when something else ended it. {@code x*} stands for {@code x, x_low, x_high}: a value and its 95% interval.
 *
 * <pre>{@code
 * survival(days, outcome)         n, events, max_days, median*, p75*, p90, share_7d*, share_30d*, rmst_30d, rmst_180d
 * survival_curve(days, outcome)   array of day, waiting, low, high, at_risk
 * incidence(days, outcome)        n, events, competing, median*, p75*, share_7d*, share_30d*, share_180d*
 * concentration(credits)          credits, people, effective*, effective_q2, hhi, pielou, gini, top1, top5,
 *                                 absence_factor, absence_low, absence_high
 * concentration_band(credits)     the same, with fewer resamples: for a band along many windows
 * }</pre>
 *
 * <p>The others take single numbers or arrays. A null number gives null; in an array of values over time a null is a gap,
 * in others it is left out. Times are in any one unit, mostly days.
 *
 * <pre>{@code
 * wilson(k, n)                    value, low, high: a share
 * newcombe(k, n, past_k, past_n)  value, low, high: a difference of shares
 * poisson_ratio(count, past)      value, low, high, p: a ratio of counts over equally long times
 * log_rank(days, outcomes, past_days, past_outcomes)
 *                                 observed, expected, variance, chi_square, p
 * restricted_means(days, outcomes, past_days, past_outcomes, cut)
 *                                 now, past, difference*: mean waits, cut at so many days
 * spread_difference(credits, past_credits)
 *                                 effective_log_ratio*, p, absence_difference*, absence_p
 * elephant_factor(credits_of_organizations, credits_of_people_without)
 *                                 known, low, high, coverage, top_known, top_low, top_high,
 *                                 effective_known, effective_low, effective_high
 * benjamini_hochberg(p_values, q) the largest p-value that is an alarm, 0 without one
 * mann_kendall(values)            s, variance, z, p
 * theil_sen(values)               value, low, high: slope a step
 * seasonal_kendall(values, seasons, years)
 *                                 s, variance, z, p, slope_per_year, slope_low, slope_high, pairs, lag1
 * cusum(baseline, values)         up, down (arrays), alarm_up, alarm_down
 * ewma(baseline, values)          average, low, high (arrays), alarm
 * control_chart(monthly_values)   array of place, expected, deviation, up, down, average, limit
 * regularity(intervals)           n, median, mad, rcv, p90
 * punctuality(intervals, declared, tolerance)
 *                                 n, kept, share*
 * burstiness(intervals)           -1 like clockwork, 0 by chance, towards 1 in bursts
 * business_days(from, to)         days between two timestamps without weekends in UTC
 * quantile7(values, p)            linear between order statistics
 * identities(account_id, login, type, email_hash, other_hash, rule)
 *                                 array of identities with the person behind each; an aggregate over sightings
 * class_of_verdict(v), source_of_verdict(v), rule_of_link(r)
 *                                 words for the numbers in identities
 * actor_class(login, type)        human, bot, ai_agent, ghost or unknown
 * country_of(location)            as a profile states it; null where it does not
 * country_of_domain(domain)       the country whose domain an e-mail address has; null for those used everywhere
 * organization_of(company), mail_organization(domain), organization_kind(name), affiliations(words)
 *                                 see AffiliationFunctions
 * }</pre>
 */
public final class SqlFunctions {

    private SqlFunctions() {}

    /** Registers all functions, with the actor classes that the program ships and nothing said by hand. */
    public static void register(SparkSession session) {
        register(session, ActorClasses.shipped(), ByHand.NOTHING);
    }

    /** @param classes whose addresses are hashed as those in the lake */
    public static void register(SparkSession session, ActorClasses classes, ByHand byHand) {
        aggregates(session);
        SeriesFunctions.register(session);
        ComparisonFunctions.register(session);
        AffiliationFunctions.register(session);
        var functions = session.udf();
        functions.register(
                "quantile7", (UDF2<Seq<Number>, Number, Double>) SqlFunctions::quantile, DataTypes.DoubleType);
        PeopleFunctions.register(session, classes, byHand);
        profiles(session);
    }

    private static void profiles(SparkSession session) {
        var functions = session.udf();
        functions.register(
                "country_of",
                (UDF1<String, String>)
                        location -> Places.shipped().country(location).orElse(null),
                DataTypes.StringType);
        functions.register(
                "country_of_domain",
                (UDF1<String, String>) domain -> EmailCountries.of(domain).orElse(null),
                DataTypes.StringType);
    }

    private static void aggregates(SparkSession session) {
        var waits = Encoders.tuple(Encoders.DOUBLE(), Encoders.LONG());
        var functions = session.udf();
        functions.register("survival", udaf(WaitAggregate.survival(), waits));
        functions.register("survival_curve", udaf(WaitAggregate.curve(), waits));
        functions.register("incidence", udaf(WaitAggregate.incidence(), waits));
        functions.register("concentration", udaf(new ConcentrationAggregate(Resampling.RESAMPLES), Encoders.DOUBLE()));
        functions.register(
                "concentration_band", udaf(new ConcentrationAggregate(Resampling.FEW_RESAMPLES), Encoders.DOUBLE()));
    }

    private static Double quantile(Seq<Number> values, Number p) {
        return p == null ? null : Quantiles.type7(SqlArrays.numbers(values), p.doubleValue());
    }
}
