package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.ossvitals.connectors.simulation.fault.When;

/**
 * Whatever goes wrong with the answers: after the run, or after the next one where the fault ends a run, the raw tables
 * hold what the world holds. A run that lacks something says so. {@code -Dmixtures=200} tries so many mixtures,
 * {@code -Dseed} others.
 */
class TruthUnderFaultsTest {
    private static final World WORLD = FaultWorld.world();
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MIXTURES = Integer.getInteger("mixtures", 40);
    private static final long SEED = Long.getLong("seed", 20_260_930);

    /** A mode strikes so often in a mixture, so that no mixture is one long failure. */
    private static final int MOST = 6;

    private static int modes;
    private static int mixtures;
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

    @TestFactory
    Stream<DynamicTest> mixtures() {
        return IntStream.range(0, MIXTURES).mapToObj(number -> {
            Mixture mixture = Mixture.of(SEED + number);
            return DynamicTest.dynamicTest(
                    "seed " + mixture.seed() + ": " + mixture.modes(),
                    () -> assertTimeoutPreemptively(LIMIT, () -> mixed(mixture)));
        });
    }

    @AfterAll
    static void print() {
        System.out.printf(
                "Truth under faults: %d modes alone, %d mixtures from seed %d on, %d answers spoilt;"
                        + " %d modes by other means%n",
                modes, mixtures, SEED, strikes, Modes.ELSEWHERE.size());
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

    private static void mixed(Mixture mixture) throws IOException {
        under(mixture::plan, (github, lake, plan) -> {
            if (FaultyRun.inOrder(github, lake).isEmpty()) {
                assertThat(truth(null).differences(lake)).isEmpty();
            }
            calmAfterwards(github, lake, plan, truth(null));
        });
        mixtures++;
    }

    /** A few modes at once, each of which strikes by chance where it is known to. */
    private record Mixture(long seed, List<Mode> modes) {
        static Mixture of(long seed) {
            // What the host says oddly is the truth for us: those modes are tried alone.
            List<Mode> all = new ArrayList<>(Modes.ALL.stream()
                    .filter(mode -> !Oddities.changesTruth(mode))
                    .toList());
            Random dice = new Random(seed);
            Collections.shuffle(all, dice);
            return new Mixture(seed, List.copyOf(all.subList(0, 2 + dice.nextInt(4))));
        }

        FaultPlan plan() {
            Random dice = new Random(seed);
            FaultPlan plan = FaultPlan.none();
            for (Mode mode : modes) {
                When where = mode.when().get().everyTime();
                plan.and(mode.fault(), where.chance(0.02 + dice.nextDouble() / 6, MOST, dice.nextLong()));
            }
            return plan;
        }
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
