package org.ossvitals.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.sql.SharedSpark;

/** A folder says what is judged, and has to bring what that needs. */
class JudgedFolderTest {
    private static final Path FOLDERS = Path.of("src", "test", "resources", "folders");
    private static final String SAMPLE = """
            select
              s.scope,
              w.window,
              'opened' as measure,
              cast(t.number as double) as value,
              true as event
            from stg_issues t
            join scopes s on s.repository_id = t.repository_id
            join window_days w on w.day = to_date(t.created_at)
            """;
    private static final FolderTexts OPENED =
            FolderTexts.of(Catalogue.of(FOLDERS).folder("threads-opened"));
    private static final FolderTexts COUNTED = judged("rate", "last-90d, year-ago-90d, previous-90d");
    private static final FolderTexts SPREAD = judged("bootstrap", "last-365d, year-ago-365d, last-90d, month");

    @Test
    void aFolderSaysWhatIsJudged() {
        assertThat(COUNTED.read().toMetric().judged()).containsExactly("opened");
    }

    @Test
    void whatIsJudgedNeedsADirectionAndAWayOfComparing() {
        refuses(
                COUNTED.replacing("metric.yml", "better: higher", "better: neither"),
                "metric.yml",
                "judged `opened` has better `neither`");
        refuses(COUNTED.replacing("metric.yml", "compare: rate", ""), "metric.yml", "judged needs compare");
        refuses(COUNTED.replacing("metric.yml", "[opened]", "[openend]"), "judged `openend`", "`opened`");
    }

    @Test
    void whatIsJudgedNeedsTheWindowsThatAreCompared() {
        refuses(
                COUNTED.replacing("metric.yml", ", previous-90d", ""),
                "metric.yml",
                "windows lacks `previous-90d`",
                "compare `rate`");
        refuses(
                COUNTED.replacing("metric.yml", "compare: rate", "compare: bootstrap"),
                "windows lacks `last-365d`",
                "year-ago-365d");
    }

    @Test
    void someComparisonsNeedTheCasesThemselves() {
        refuses(SPREAD, "sample.sql is missing", "compare `bootstrap`");
        assertThat(SPREAD.with("sample.sql", SAMPLE).read().sample()).isPresent();
    }

    @Test
    void theCasesAreCheckedLikeTheFigures() {
        refuses(SPREAD.with("sample.sql", "select * from raw_issues"), "sample.sql reads [raw_issues]");
        fails(SAMPLE.replace("'opened'", "'closed'"), "sample.sql returns the measure `closed`", "known are opened");
        fails(SAMPLE.replace("true as event", "true as evnt"), "unknown column `evnt`", "did you mean `event`");
        fails(SAMPLE.replace(",\n  true as event", ""), "does not return the columns [event]");
        fails(SAMPLE.replace("cast(t.number as double)", "-1d"), "value -1.0");
        fails(SAMPLE.replace("t.number", "t.numbr"), "/sample.sql: ", "numbr");
    }

    @Test
    void anExampleMayExpectTheCases() {
        assertThat(check("value,window,event\n1,last-365d,true\n2,last-365d,true\n3,last-365d,true\n"))
                .isEmpty();
        assertThat(check("value,window\n1,last-365d\n4,last-365d\n3,last-365d\n"))
                .hasSize(2)
                .anyMatch(words -> words.contains("expected-sample.csv line 3: there is no case like"))
                .anyMatch(words -> words.contains("no line expects the case") && words.contains("value=2.0"));
    }

    private static FolderTexts judged(String compare, String windows) {
        return OPENED.replacing("metric.yml", "better: neither", "better: higher")
                .replacing("metric.yml", "last-90d, month", windows)
                .replacing("metric.yml", "empty: zero", "empty: zero\ncompare: " + compare + "\njudged: [opened]");
    }

    private static List<String> check(String expectedSample) {
        return SharedSpark.examples()
                .check(SPREAD.with("sample.sql", SAMPLE)
                        .with("example/expected-sample.csv", expectedSample)
                        .read());
    }

    private static void refuses(FolderTexts folder, String... words) {
        assertThatThrownBy(folder::read).isInstanceOf(MetricException.class).hasMessageContainingAll(words);
    }

    private static void fails(String sample, String... words) {
        MetricFolder folder = SPREAD.with("sample.sql", sample).read();
        assertThatThrownBy(() -> SharedSpark.examples().check(folder))
                .isInstanceOf(MetricException.class)
                .hasMessageContainingAll(words);
    }
}
