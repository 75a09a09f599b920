package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Lake;

/** Which earlier run a run compares its figures with. */
final class FigureHistoryTest {
    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theFirstRunHasNone() throws IOException {
        assertThat(at(0).previous()).isEmpty();
    }

    @Test
    void theNewestEarlierRunIsComparedWith() throws IOException {
        run(0);
        run(1);
        assertThat(previous(2)).contains(night(1));
    }

    @Test
    void aRunOfTheSameDayAgainFindsWhatItFoundTheFirstTime() throws IOException {
        run(0);
        run(1);
        run(2);
        assertThat(previous(2)).contains(night(1));
        assertThat(previous(1)).contains(night(0));
        assertThat(previous(0)).isEmpty();
    }

    @Test
    void threeRunsAreKeptBesideTheNewOne() throws IOException {
        for (int night = 0; night < 6; night++) {
            run(night);
        }
        assertThat(kept()).containsExactly("2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06");
    }

    @Test
    void aFileThatCannotBeReadIsNoRunBefore() throws IOException {
        run(0);
        Files.writeString(past().resolve("2026-10-01.json.gz"), "nonsense");
        assertThat(at(1).previous()).isEmpty();
    }

    private static Instant night(int number) {
        return FIRST.plus(number, ChronoUnit.DAYS);
    }

    private FigureHistory at(int night) throws IOException {
        return FigureHistory.read(Lake.read(folder), night(night));
    }

    private Optional<Instant> previous(int night) throws IOException {
        return at(night).previous().map(PastFigures::asOf);
    }

    private void run(int night) throws IOException {
        FigureHistory history = at(night);
        try (Lake lake = Lake.open(folder)) {
            Path written = lake.newComputed();
            history.write(written, new PastFigures(night(night), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), 0));
            lake.publishComputed(written);
        }
    }

    private Path past() throws IOException {
        return Lake.read(folder).computed().orElseThrow().resolve("past");
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(past())) {
            return files.map(file -> file.getFileName().toString().replace(".json.gz", ""))
                    .sorted()
                    .toList();
        }
    }
}
