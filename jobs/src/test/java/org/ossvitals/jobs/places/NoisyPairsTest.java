package org.ossvitals.jobs.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Location texts from real profiles with a country that others wrote beside them, 94% of them rightly. */
class NoisyPairsTest {
    private static final Path PAIRS =
            Path.of("../../shared/data/geography/github_location_country_gitdm.minus_gold.tsv.gz");

    /** What careful people agreed in, less three in a hundred. */
    private static final double LEAST_SHARE = 0.89;

    private static final double LEAST_ANSWERED = 0.94;

    @Test
    void answersAgreeWithWhatOthersWroteAndDisagreeOnlyOneByOne() throws IOException {
        assumeTrue(Files.exists(PAIRS), "the recorded pairs are not here");
        List<Pair> pairs = pairs();
        List<Pair> answered =
                pairs.stream().filter(pair -> !pair.found().isEmpty()).toList();
        long right = answered.stream()
                .filter(pair -> pair.found().equals(pair.written()))
                .count();
        assertThat((double) answered.size() / pairs.size()).isGreaterThan(LEAST_ANSWERED);
        assertThat((double) right / answered.size()).isGreaterThan(LEAST_SHARE);
        // An error of ours would repeat itself for a country; errors of the pairs are scattered.
        assertThat(answered.stream()
                        .filter(pair -> !pair.found().equals(pair.written()))
                        .collect(Collectors.groupingBy(
                                pair -> pair.written() + " found " + pair.found(), Collectors.counting()))
                        .values())
                .allMatch(times -> times <= 6);
    }

    private record Pair(String text, String written, String found) {}

    private static List<Pair> pairs() throws IOException {
        try (var bytes = new GZIPInputStream(Files.newInputStream(PAIRS))) {
            Places places = Places.shipped();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> {
                        String text = cells[0].substring(1, cells[0].length() - 1);
                        return new Pair(text, cells[1], places.country(text).orElse(""));
                    })
                    .toList();
        }
    }
}
