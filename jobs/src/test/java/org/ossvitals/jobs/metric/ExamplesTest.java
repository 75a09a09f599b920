package org.ossvitals.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.sql.SharedSpark;

class ExamplesTest {
    private static final Path FOLDERS = Path.of("src", "test", "resources", "folders");
    private static final MetricFolder METRIC = Catalogue.of(FOLDERS).folder("threads-opened");

    @Test
    void anExampleThatHoldsHasNoDifferences() {
        assertThat(SharedSpark.examples().check(METRIC)).isEmpty();
    }

    @Test
    void aDifferenceNamesFileLineExpectedAndActual() {
        assertThat(check("window,measure,value\nlast-90d,opened,3\n"))
                .singleElement()
                .asString()
                .contains("example/expected.csv line 2", "`value` expected 3, actual 2.0");
    }

    @Test
    void aFigureThatIsNotThereIsADifference() {
        assertThat(check("window,measure,value\nlast-365d,opened,3\n"))
                .singleElement()
                .asString()
                .contains("line 2", "actual 0", "there are [project:example 2021-10");
    }

    private static List<String> check(String expected) {
        return SharedSpark.examples()
                .check(FolderTexts.of(METRIC)
                        .with("example/expected.csv", expected)
                        .read());
    }
}
