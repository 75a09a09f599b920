package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.connectors.lake.LakeView;
import org.ossvitals.jobs.verdict.Verdicts;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Rows;
import org.ossvitals.reports.model.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Alarms and levels of earlier runs, kept beside the computed tables as {@code history/<day>.csv}. A run as of the same day again
 * looks past itself, so that it finds what it found the first time.
 */
final class VerdictHistory {
    private static final Logger LOG = LoggerFactory.getLogger(VerdictHistory.class);
    private static final String FOLDER = "history";
    /** How long a run is remembered: two months and a few missed nights. */
    private static final Duration KEPT = Duration.ofDays(70);

    private final Instant asOf;
    private final SortedMap<Instant, List<Verdict>> earlier;

    private VerdictHistory(Instant asOf, SortedMap<Instant, List<Verdict>> earlier) {
        this.asOf = asOf;
        this.earlier = earlier;
    }

    /** Everything before the day; tables that an older program wrote differently are passed by. */
    static VerdictHistory read(LakeView lake, Instant asOf) throws IOException {
        SortedMap<Instant, List<Verdict>> runs = new TreeMap<>();
        Optional<Path> computed = lake.computed();
        if (computed.isPresent()) {
            try {
                for (Map.Entry<String, Path> file : files(computed.get()).entrySet()) {
                    runs.put(midnight(file.getKey()), Rows.read(file.getValue(), Verdict.class));
                }
                runs.put(
                        Computed.portfolio(computed.get()).asOf(),
                        Computed.verdicts(computed.get()).stream()
                                .filter(Verdicts::isRemembered)
                                .toList());
            } catch (IOException e) {
                LOG.warn("Verdicts of earlier runs cannot be read, so this run counts as the first: {}", e.toString());
                runs.clear();
            }
        }
        return new VerdictHistory(asOf, new TreeMap<>(runs.subMap(asOf.minus(KEPT), asOf)));
    }

    /** As-of of the newest earlier run. */
    Optional<Instant> previousAsOf() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.lastKey());
    }

    /** What earlier runs have to tell, by their as-of. */
    SortedMap<Instant, List<Verdict>> runs() {
        return Collections.unmodifiableSortedMap(earlier);
    }

    /** Keeps what is still needed beside new tables. */
    void write(Path computed) throws IOException {
        for (Map.Entry<Instant, List<Verdict>> run : earlier.entrySet()) {
            String day = LocalDate.ofInstant(run.getKey(), ZoneOffset.UTC).toString();
            Rows.write(computed.resolve(FOLDER).resolve(day + ".csv"), Verdict.class, run.getValue().stream());
        }
    }

    private static SortedMap<String, Path> files(Path computed) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        Path folder = computed.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (var paths = Files.list(folder)) {
                paths.forEach(path -> files.put(path.getFileName().toString().replace(".csv", ""), path));
            }
        }
        return files;
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
