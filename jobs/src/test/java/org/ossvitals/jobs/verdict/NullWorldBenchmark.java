package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Whether verdicts cry wolf, and whether they see one. Minutes long and therefore run on request: {@code mvn -pl jobs -am
 * test -Dtest=NullWorldBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class NullWorldBenchmark {

    private static final int PROJECTS = Integer.getInteger("projects", 200);
    private static final int MONTHS = Integer.getInteger("months", 24);
    private static final int SEEDS = Integer.getInteger("seeds", 20);

    @Test
    void whereNothingChangesAlarmsAreRare() {
        NullWorld.Tally tally = new NullWorld(PROJECTS, MONTHS).judge(LongStream.rangeClosed(1, SEEDS));
        System.out.println("null world: " + tally.words());
        assertThat(tally.shareWithAlarm()).as(tally.words()).isLessThanOrEqualTo(0.10);
        assertThat(tally.redShare()).as(tally.words()).isLessThan(0.001);
    }

    @Test
    void whatIsPlantedIsFoundWithinThreeMonthlyRuns() {
        int runs = 4;
        new PlantedChange(PROJECTS, PROJECTS / 10)
                .found(runs, LongStream.rangeClosed(101, 100 + SEEDS))
                .forEach((plant, found) -> {
                    String words = String.format(
                            Locale.ROOT,
                            "found in %.1f, %.1f, %.1f, %.1f%% of %d projects by the first, second, third, fourth run",
                            100.0 * found[0] / found[runs],
                            100.0 * found[1] / found[runs],
                            100.0 * found[2] / found[runs],
                            100.0 * found[3] / found[runs],
                            found[runs]);
                    System.out.println(plant + ": " + words);
                    assertThat((double) found[2] / found[runs])
                            .as(plant + " " + words)
                            .isGreaterThanOrEqualTo(0.90);
                });
    }
}
