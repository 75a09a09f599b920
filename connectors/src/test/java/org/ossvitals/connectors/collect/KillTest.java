package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.load.BigRepository;

/**
 * A collecting process is killed without warning, started again, killed again, until everything is there: it holds the
 * truth, every table is as after an undisturbed pull, and no walk asked for more than one page for every kill that came
 * after it began. {@code -Dkills=100} kills a hundred times.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int KILLS_A_PULL = 20;
    private static final long SEED = 20260930;
    private static final int MOST_MILLIS_LATE = 40;

    private static final List<BigRepository> REPOSITORIES = List.of(
            new BigRepository("wide", 600, 2_500, 1_300, 150, 1_200, 3_000, 11),
            new BigRepository("small", 250, 900, 500, 80, 400, 700, 12),
            new BigRepository("quiet", 120, 300, 100, 40, 150, 100, 13));
    private static final World WORLD = BigRepository.together(REPOSITORIES);

    private final Random dice = new Random(SEED);
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    private int kills;
    private int repeated;

    /** What an undisturbed pull leaves and takes. */
    private record Calm(SortedMap<String, SortedMap<String, JsonNode>> tables, PagesOfWork pages, int progress) {}

    @Test
    @Timeout(1800)
    void aKilledProcessGoesOnWhereItStood() throws IOException, InterruptedException {
        Calm calm = calm();
        int pulls = 0;
        while (kills < KILLS) {
            pulls++;
            try (QuickFolder folder = new QuickFolder();
                    SimulatedGitHub github = SimulatedGitHub.serve(WORLD)) {
                pull(github, folder.path(), calm.progress());
                check(calm, github, folder.path());
            }
        }
        killer.shutdownNow();
        System.out.printf(
                "Killed %d times in %d full pulls of %d pages: %d pages repeated, seed %d%n",
                kills, pulls, calm.pages().count(), repeated, SEED);
    }

    private static Calm calm() throws IOException, InterruptedException {
        try (QuickFolder folder = new QuickFolder();
                SimulatedGitHub github = SimulatedGitHub.serve(WORLD)) {
            ended(process(github, folder.path()), folder.path());
            try (Lake lake = CollectingProcess.open(lake(folder.path()))) {
                assertThat(Truth.of(WORLD).differences(lake)).isEmpty();
                return new Calm(tables(lake), PagesOfWork.of(github), progress(github));
            }
        }
    }

    /** Kills at instants that are spread over the whole pull, then lets it come to its end. */
    private void pull(SimulatedGitHub github, Path folder, int whole) throws IOException, InterruptedException {
        int planned = Math.min(KILLS_A_PULL, KILLS - kills);
        for (int i = 0; i < planned; i++) {
            Process process = process(github, folder);
            killAt(github, process, (int) (whole * (i + dice.nextDouble()) / planned));
            int exit = process.waitFor();
            github.afterEveryRequest(() -> {});
            if (exit == 0) {
                return;
            }
            assertThat(exit).as(() -> PendingRows.text(folder.resolve("log"))).isEqualTo(128 + 9);
            kills++;
        }
        ended(process(github, folder), folder);
    }

    /** A little after so much was asked for: the answer is under way, is read, is being written, or was committed. */
    private void killAt(SimulatedGitHub github, Process process, int progress) {
        int late = dice.nextInt(MOST_MILLIS_LATE);
        AtomicBoolean aimed = new AtomicBoolean();
        github.afterEveryRequest(() -> {
            if (progress(github) > progress && !aimed.getAndSet(true)) {
                killer.schedule(process::destroyForcibly, late, TimeUnit.MILLISECONDS);
            }
        });
    }

    /** How many different things were asked for. */
    private static int progress(SimulatedGitHub github) {
        Set<String> asked = new HashSet<>();
        github.log()
                .exchanges()
                .forEach(exchange -> asked.add(
                        exchange.request().address() + " " + exchange.request().body()));
        return asked.size();
    }

    private static Process process(SimulatedGitHub github, Path folder) throws IOException {
        List<String> names = REPOSITORIES.stream().map(BigRepository::fullName).toList();
        return CollectingProcess.start(github.endpoint(), lake(folder), names, folder.resolve("log"));
    }

    private static void ended(Process process, Path folder) throws InterruptedException {
        assertThat(process.waitFor())
                .as(() -> PendingRows.text(folder.resolve("log")))
                .isZero();
    }

    private void check(Calm calm, SimulatedGitHub github, Path folder) throws IOException {
        try (Lake lake = CollectingProcess.open(lake(folder))) {
            assertThat(Truth.of(WORLD).differences(lake)).isEmpty();
            assertThat(differences(calm.tables(), tables(lake))).isEmpty();
        }
        PagesOfWork pages = PagesOfWork.of(github);
        assertThat(pages.wasteful(calm.pages())).isEmpty();
        repeated += pages.beyond(calm.pages());
    }

    /** Those of git and the profiles, too; how the runs went is another story. */
    private static SortedMap<String, SortedMap<String, JsonNode>> tables(Lake lake) throws IOException {
        SortedMap<String, SortedMap<String, JsonNode>> tables = new TreeMap<>(new PendingRows(lake).all());
        tables.remove("collection_runs");
        return tables;
    }

    private static List<String> differences(
            SortedMap<String, SortedMap<String, JsonNode>> some, SortedMap<String, SortedMap<String, JsonNode>> other) {
        List<String> differences = new ArrayList<>();
        Set<String> names = new HashSet<>(some.keySet());
        names.addAll(other.keySet());
        for (String table : names) {
            SortedMap<String, JsonNode> one = some.getOrDefault(table, new TreeMap<>());
            SortedMap<String, JsonNode> two = other.getOrDefault(table, new TreeMap<>());
            Stream.concat(one.keySet().stream(), two.keySet().stream())
                    .filter(key -> !(one.containsKey(key) && one.get(key).equals(two.get(key))))
                    .limit(2)
                    .forEach(key -> differences.add(table + " " + key + ": " + one.get(key) + ", " + two.get(key)));
        }
        return differences;
    }

    private static Path lake(Path folder) {
        return folder.resolve("lake");
    }
}
