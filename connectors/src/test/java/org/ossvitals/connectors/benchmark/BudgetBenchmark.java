package org.ossvitals.connectors.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.simulation.load.BigRepository;

/** What nights cost. GitHub allows 5,000 requests and 5,000 points an hour. */
class BudgetBenchmark {
    private static final double CHANGED = 0.01;
    private static final int A_CHANGED_NIGHT = 60;
    private static final int A_QUIET_NIGHT = 3;
    private static final int PER_THOUSAND = 120;

    @TempDir
    Path folder;

    @Test
    void tenThousandThreads() throws IOException {
        firstAndSecondNight(BigRepository.MEDIUM, 900, 400);
    }

    @Test
    void fortyFiveThousandThreads() throws IOException {
        firstAndSecondNight(BigRepository.LARGE, 4_300, 1_900);
    }

    @Test
    void aQuietNightOfAHundredRepositories() throws IOException {
        List<BigRepository> small = IntStream.rangeClosed(101, 200)
                .mapToObj(seed -> new BigRepository("quiet-" + seed, 100, 300, 120, 60, 50, 200, seed))
                .toList();
        try (Bench bench = new Bench(BigRepository.together(small), folder)) {
            Bill first = bench.night();
            bench.tomorrow(world -> world);
            Bill quiet = bench.night();
            System.out.println(first.shown("100 repositories of 100 threads, first night"));
            System.out.println(quiet.shown("the same, a quiet night; allowed " + A_QUIET_NIGHT + " in all"));

            assertThat(quiet.total()).isLessThanOrEqualTo(A_QUIET_NIGHT);
        }
    }

    private void firstAndSecondNight(BigRepository size, int requests, int points) throws IOException {
        try (Bench bench = new Bench(size.world(), folder)) {
            Bill first = bench.night();
            bench.tomorrow(world -> size.nextDay(world, CHANGED));
            Bill second = bench.night();
            System.out.println(first.shown(String.format(
                    Locale.ROOT,
                    "%,d threads, %,d comments, %,d review comments, first night; allowed %,d counted and %,d points",
                    size.threads(),
                    size.comments(),
                    size.reviewComments(),
                    requests,
                    points)));
            System.out.println(
                    second.shown("a night with 1 % of them changed; allowed " + A_CHANGED_NIGHT + " in all"));
            System.out.println(Peers.beside(first, size.threads()));

            assertThat(first.requests()).as("requests").isLessThanOrEqualTo(requests);
            assertThat(first.points()).as("points").isLessThanOrEqualTo(points);
            assertThat(second.total())
                    .as("requests and points of the second night")
                    .isLessThanOrEqualTo(A_CHANGED_NIGHT);
            assertThat(Peers.perThousand(first, size.threads())).isLessThanOrEqualTo(PER_THOUSAND);
        }
    }
}
