package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.sql.DeclaredAffiliation;
import org.ossvitals.jobs.sql.RawViews;
import org.ossvitals.jobs.sql.Sessions;
import org.ossvitals.jobs.sql.SqlModels;
import org.ossvitals.jobs.sql.Views;
import org.ossvitals.jobs.statistics.SqlFunctions;

/** Who is taken to work where, on few enough facts to check by hand. */
class AffiliationsTest {
    private static final List<String> COMMITS = List.of(
            commit("a1", "a", "sun.com", "2009-06-01"),
            commit("a2", "a", "sun.com", "2010-06-01"),
            commit("b1", "b", "gmail.com", "2026-06-01"),
            commit("c1", "c", "own-name.dev", "2026-06-01"),
            commit("d1", "d", "small-firm.dev", "2026-06-01"),
            commit("e1", "e", "mail.small-firm.dev", "2026-06-01"),
            commit("f1", "f", "google.com", "2026-06-01"));

    private final SparkSession session = Sessions.open("AffiliationsTest").newSession();

    @Test
    void eachSourceHoldsInItsTime() {
        affiliations(List.of());

        assertThat(rows("true"))
                .containsExactly(
                        "[email:a,Oracle,email-domain,2010-01-27,2011-06-01]",
                        "[email:a,Sun Microsystems,email-domain,2009-06-01,2010-01-27]",
                        "[email:d,smallfirm,shared-domain,2026-06-01,2027-06-01]",
                        "[email:e,smallfirm,shared-domain,2026-06-01,2027-06-01]",
                        "[email:f,Google,email-domain,2026-06-01,2027-06-01]");
        assertThat(rows("false")).isEmpty();
    }

    @Test
    void aDeclarationOverrulesADomainInItsTimeAndTheDomainIsKeptBesideIt() {
        Instant july = Instant.parse("2026-07-01T00:00:00Z");
        affiliations(List.of(
                new DeclaredAffiliation(null, "f", "foundation", "Acme", null, july),
                new DeclaredAffiliation(null, "b", "foundation", "independent", null, null)));

        assertThat(rows("true"))
                .contains(
                        "[email:b,independent,foundation,null,null]",
                        "[email:f,Acme,foundation,null,2026-07-01]",
                        "[email:f,Google,email-domain,2026-07-01,2027-06-01]");
        assertThat(rows("false")).containsExactly("[email:f,Google,email-domain,2026-06-01,2026-07-01]");
    }

    private void affiliations(List<DeclaredAffiliation> declared) {
        SqlFunctions.register(session);
        Views.asOf(session, Instant.parse("2026-10-01T00:00:00Z"));
        RawViews.empty(session);
        Views.declaredAffiliations(session, declared);
        session.read()
                .schema(RawViews.schemas().get("raw_commits"))
                .json(session.createDataset(COMMITS, Encoders.STRING()))
                .createOrReplaceTempView("raw_commits");
        Views.of(session, SqlModels.packaged().neededBy(Set.of("int_affiliations"), Set.of()));
    }

    private List<String> rows(String holds) {
        return session
                .sql(
                        "select person_id, organization, source, to_date(valid_from), to_date(valid_to) from int_affiliations"
                                + " where holds = " + holds + " order by 1, 2, 3")
                .collectAsList()
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String commit(String sha, String author, String domain, String day) {
        return """
                {"repository_id": 1, "sha": "%s", "parents": 1, "author_email_hash": "%s", "author_email_domain": "%s", \
                "authored_at": "%sT00:00:00Z", "committed_at": "%sT00:00:00Z", "co_authors": []}""".formatted(sha, author, domain, day, day);
    }
}
