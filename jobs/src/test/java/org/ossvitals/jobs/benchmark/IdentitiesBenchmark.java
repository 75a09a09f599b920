package org.ossvitals.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.jobs.sql.SharedSpark;
import org.ossvitals.jobs.statistics.SqlFunctions;

/**
 * How long it takes to find the people behind two million identities with five million links: half a million
 * accounts with two addresses each that the host links, a third address each that only a {@code .mailmap} links, and two and
 * a half million lines that would join two accounts and are refused.
 */
class IdentitiesBenchmark {
    private static final double ALLOWED_SECONDS = 60;
    private static final int PARTITIONS = 4;

    @TempDir
    Path folder;

    private final SparkSession session = SharedSpark.fresh();

    @Test
    void twoMillionIdentitiesWithFiveMillionLinks() {
        SqlFunctions.register(session);
        session.conf().set("spark.sql.shuffle.partitions", PARTITIONS);
        session.range(0, 5_000_000, 1, PARTITIONS).createOrReplaceTempView("numbers");
        session.sql("""
                create or replace temporary view pairs as
                select
                  id < 1000000 as is_host,
                  id % 500000 as account,
                  case
                    when id < 2500000 then id % 1500000
                    else id % 1000000
                  end as one,
                  case
                    when id < 1000000 then null
                    when id < 2500000 then (id + 500000) % 1500000
                    else (id * 7 + 13 + (id div 1000000) * 1001) % 1000000
                  end as other
                from numbers""");
        // Hashes spread what is near, as in life.
        session.sql("""
                create or replace temporary view sightings as
                select
                  if(is_host, account, null) as account_id,
                  if(is_host, concat('developer-', account), null) as login,
                  if(is_host, 'User', null) as type,
                  substr(sha2(string(one), 256), 1, 32) as email_hash,
                  substr(sha2(string(other), 256), 1, 32) as other_hash,
                  if(is_host, 'host', 'mailmap') as rule
                from pairs
                union all
                select null, null, null, substr(sha2(string(id), 256), 1, 32), null, 'noreply'
                from numbers
                where id >= 1000000 and id < 1500000""");
        String file = folder.resolve("sightings").toString();
        session.table("sightings").write().parquet(file);
        session.read().parquet(file).createOrReplaceTempView("sightings");
        long start = System.nanoTime();
        Row found = session.sql("""
                with resolved as (
                  select identities(account_id, login, type, email_hash, other_hash, rule) as found
                  from sightings
                )
                select
                  count(*),
                  count_if(i.rule is null),
                  coalesce(sum(size(i.doubts)) filter (where i.doubts is not null), 0)
                from resolved
                lateral view inline(found) i""").first();
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf(
                Locale.ROOT,
                "%,d identities, %,d people, %,d links refused: %.1f s (allowed %.0f s), %d processors%n",
                found.getLong(0),
                found.getLong(1),
                found.getLong(2),
                seconds,
                ALLOWED_SECONDS,
                Runtime.getRuntime().availableProcessors());
        assertThat(found.getLong(0)).isEqualTo(2_000_000);
        assertThat(found.getLong(1)).as("people, none with two accounts").isEqualTo(500_000);
        assertThat(seconds).isLessThan(ALLOWED_SECONDS);
    }
}
