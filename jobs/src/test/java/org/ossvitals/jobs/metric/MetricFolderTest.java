package org.ossvitals.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the catalogue refuses, and that it says where. */
class MetricFolderTest {
    private static final Path FOLDERS = Path.of("src", "test", "resources", "folders");
    private static final FolderTexts GOOD = FolderTexts.of(Catalogue.of(FOLDERS).folder("threads-opened"));

    @Test
    void aGoodFolderIsRead() {
        assertThat(GOOD.read().toMetric().measures().keySet()).containsExactly("opened", "issue-share");
    }

    @Test
    void everyPackagedFolderIsGood() {
        assertThat(Catalogue.load(List.of()).folders()).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void anUnknownKeyIsAnsweredWithTheNearestOne() {
        refuses(GOOD.replacing("metric.yml", "better:", "beter:"), "metric.yml", "beter", "did you mean `better`");
    }

    @Test
    void anUnknownWindowIsAnsweredWithTheNearestOne() {
        refuses(GOOD.replacing("metric.yml", "last-90d", "last-9d"), "metric.yml", "last-9d", "`last-90d`");
    }

    @Test
    void aFactThatNobodyCollectsIsRefused() {
        refuses(GOOD.replacing("metric.yml", "[issues]", "[isues]"), "needs `isues`", "did you mean `issues`");
    }

    @Test
    void anIdThatIsNotTheFoldersNameIsRefused() {
        refuses(GOOD.replacing("metric.yml", "id: threads-opened", "id: threads"), "metric.yml", "id `threads`");
    }

    @Test
    void aChartOfNoMeasureIsRefused() {
        refuses(GOOD.replacing("metric.yml", "y: opened", "y: open"), "chart.y `open`", "did you mean `opened`");
    }

    @Test
    void aMissingTitleIsRefused() {
        refuses(GOOD.replacing("metric.yml", "title: Threads opened", "title: "), "metric.yml", "title is missing");
    }

    @Test
    void missingFilesAreNamed() {
        refuses(GOOD.without("query.sql"), "query.sql is missing");
        refuses(GOOD.without("metric.yml"), "metric.yml is missing");
        refuses(GOOD.without("example/expected.csv"), "example/expected.csv is missing");
        refuses(GOOD.without("example/given/raw_issues.csv"), "example/given: no CSV file");
    }

    @Test
    void aFileThatMeansNothingIsRefused() {
        refuses(GOOD.with("qurey.sql", "select 1"), "qurey.sql", "did you mean `query.sql`");
    }

    @Test
    void aQueryThatReadsRawTablesIsRefused() {
        refuses(GOOD.replacing("query.sql", "stg_issues", "raw_issues"), "query.sql reads [raw_issues]");
    }

    @Test
    void aQueryThatAsksForTheTimeIsRefused() {
        refuses(GOOD.replacing("query.sql", "< as_of", "< now()"), "query.sql uses [now]", "use as_of");
    }

    @Test
    void twoMetricsOfOneNameAreRefused() {
        assertThatThrownBy(() -> Catalogue.load(List.of(FOLDERS, FOLDERS)))
                .isInstanceOf(MetricException.class)
                .hasMessageContaining("Two metrics are called `threads-opened`");
    }

    @Test
    void anUnknownMetricIsAnsweredWithTheNearestOne() {
        assertThatThrownBy(() -> Catalogue.of(FOLDERS).folder("thread-opened"))
                .hasMessageContaining("did you mean `threads-opened`");
    }

    private static void refuses(FolderTexts folder, String... words) {
        ThrowingCallable read = folder::read;
        assertThatThrownBy(read).isInstanceOf(MetricException.class).hasMessageContainingAll(words);
    }
}
