package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A small part of {@link NullWorldBenchmark}, at every build. */
class NullWorldTest {

    @Test
    void whereNothingChangesAlarmsAreRare() {
        NullWorld.Tally tally = new NullWorld(60, 6).judge(LongStream.of(1, 2));
        assertThat(tally.tested()).as(tally.words()).isGreaterThan(12 * 60 * 3);
        assertThat(tally.reportsWithAlarm()).as(tally.words()).isLessThanOrEqualTo(2);
        assertThat(tally.redShare()).as(tally.words()).isLessThan(0.001);
    }
}
