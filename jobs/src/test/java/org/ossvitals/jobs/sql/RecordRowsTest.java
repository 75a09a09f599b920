package org.ossvitals.jobs.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;
import org.ossvitals.connectors.raw.Issue;

final class RecordRowsTest {
    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

    @Test
    void aRecordComesBackAsItWent() {
        List<CoAuthor> others = Arrays.asList(new CoAuthor(7L, "ada", null, "example.org"));
        Commit commit = new Commit(
                1, "c0", 1, null, "ada", null, "aa", null, NOON, 120, null, null, NOON, null, others, List.of(), true,
                NOON);
        Issue issue = new Issue(
                1,
                2,
                3,
                "issue",
                "t",
                null,
                "open",
                null,
                null,
                null,
                null,
                null,
                NOON,
                NOON,
                null,
                null,
                null,
                0,
                List.of("bug"),
                null);

        assertThat(there(commit)).isEqualTo(commit);
        assertThat(there(issue)).isEqualTo(issue);
    }

    private static <R extends Record> R there(R record) {
        @SuppressWarnings("unchecked") // A record's class is that of a record.
        Class<R> type = (Class<R>) record.getClass();
        var rows = SharedSpark.fresh()
                .createDataFrame(List.of(RecordRows.row(record)), Schemas.of(type))
                .map(
                        (MapFunction<Row, Row>) row -> RecordRows.row(RecordRows.build(type, row)),
                        Encoders.row(Schemas.of(type)));
        return RecordRows.of(rows, type).get(0);
    }
}
