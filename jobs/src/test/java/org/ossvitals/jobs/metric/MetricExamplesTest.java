package org.ossvitals.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ossvitals.jobs.sql.SharedSpark;

/** Every packaged metric gives what its example expects. One only: {@code -Dmetric=issue-first-response}. */
class MetricExamplesTest {
    @TestFactory
    Stream<DynamicTest> theExampleOfEachMetricHolds() {
        String only = System.getProperty("metric", "");
        return Catalogue.load(List.of()).folders().stream()
                .filter(folder -> only.isEmpty() || folder.id().equals(only))
                .map(folder -> DynamicTest.dynamicTest(
                        folder.id(),
                        () -> assertThat(SharedSpark.examples().check(folder)).isEmpty()));
    }
}
