package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.fault.FaultPlan;
import org.ossvitals.connectors.simulation.fault.Mode;
import org.ossvitals.connectors.simulation.fault.Mode.Ending;
import org.ossvitals.connectors.simulation.fault.Modes;

/**
 * Whatever goes wrong with the answers: after the run, or after the next one where the fault ends a run, the raw tables
 * hold what the world holds. A run that lacks something says so.
 */
class TruthUnderFaultsTest {
    private static final World WORLD = FaultWorld.world();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static int modes;
    private static int strikes;

    @Test
    @Timeout(30)
    void aCalmRunBringsTheTruth() throws IOException {
        under(FaultPlan::none, (github, lake, plan) -> {
            assertThat(FaultyRun.of(github, lake)).isEmpty();
            assertThat(truth(null).differences(lake)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyModeAlone() {
        return Modes.ALL.stream()
                .map(mode -> DynamicTest.dynamicTest(
                        mode.name(), () -> assertTimeoutPreemptively(LIMIT, () -> alone(mode))));
    }

    @AfterAll
    static void print() {
        System.out.printf(
                "Truth under faults: %d modes alone, %d answers spoilt; %d modes by other means%n",
                modes, strikes, Modes.ELSEWHERE.size());
    }

    private static void alone(Mode mode) throws IOException {
        under(() -> FaultPlan.none().and(mode.fault(), mode.when().get()), (github, lake, plan) -> {
            List<String> said = FaultyRun.of(github, lake);
            assertThat(plan.strikes()).as("strikes").isPositive();
            if (mode.ending() == Ending.SAME_RUN) {
                assertThat(said).isEmpty();
                assertThat(truth(mode).differences(lake)).isEmpty();
            } else {
                assertThat(said).as("what the run says is missing").isNotEmpty();
            }
            if (!Oddities.changesTruth(mode)) {
                calmAfterwards(github, lake, plan, truth(mode));
            }
        });
        modes++;
    }

    private static void calmAfterwards(SimulatedGitHub github, Lake lake, FaultPlan plan, Truth truth)
            throws IOException {
        strikes += plan.strikes();
        plan.end();
        github.clock().advance(Duration.ofDays(4));
        assertThat(FaultyRun.of(github, lake)).as("second run").isEmpty();
        assertThat(truth.differences(lake)).as("second run").isEmpty();
        assertThat(github.log().sentWhileLimited()).as("sent while limited").isEmpty();
    }

    private static Truth truth(Mode mode) {
        return Oddities.seenThrough(mode, Truth.of(WORLD));
    }

    /** What is tried with a server and a lake of its own. */
    private interface Trial {
        void run(SimulatedGitHub github, Lake lake, FaultPlan plan) throws IOException;
    }

    private static void under(Supplier<FaultPlan> faults, Trial trial) throws IOException {
        FaultPlan plan = faults.get();
        try (QuickFolder folder = new QuickFolder();
                Lake lake = Lake.open(folder.path());
                SimulatedGitHub github = SimulatedGitHub.serve(WORLD, plan)) {
            trial.run(github, lake, plan);
        }
    }
}
