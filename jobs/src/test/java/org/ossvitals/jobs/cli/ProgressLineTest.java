package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.collect.Phase;
import org.ossvitals.connectors.github.transport.Left;
import org.ossvitals.connectors.raw.CollectionRun;

/** What a person sees who watches a collection. */
final class ProgressLineTest {
    @Test
    void tellsWhatWasAskedAndWhatIsLeftOfTheHour() {
        assertThat(line(new Left(OptionalLong.of(4312), OptionalLong.of(4950))))
                .endsWith("collect  history: 0 of 3 repositories, 40 requests and 7 points"
                        + " (4,312 requests and 4,950 points left this hour); now issues of sample/loom");
    }

    @Test
    void saysNothingOfABudgetThatTheHostDoesNotTell() {
        assertThat(line(new Left(OptionalLong.empty(), OptionalLong.of(0))))
                .contains("7 points (0 points left this hour); now");
        assertThat(line(new Left(OptionalLong.empty(), OptionalLong.empty()))).contains("7 points; now issues");
    }

    private static String line(Left left) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ProgressLine progress = new ProgressLine(new Terminal(stream, stream, true), Stopwatch.started(), () -> left);
        progress.began(Phase.HISTORY, 3);
        progress.walked(new CollectionRun(
                "sample/loom", 1L, "issues", true, null, 40, 7, 900, null, null, null, Instant.EPOCH));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
