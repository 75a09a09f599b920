package org.ossvitals.connectors.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ossvitals.connectors.collect.Collection;
import org.ossvitals.connectors.collect.Collector;
import org.ossvitals.connectors.collect.Plan;
import org.ossvitals.connectors.collect.Progress;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;

/** A collector in a process of its own, so that what it needs can be told from what the server needs. */
final class CollectorProcess {
    private static final long MEGABYTE = 1L << 20;
    private static final Path LINUX_STATUS = Path.of("/proc/self/status");

    private CollectorProcess() {}

    /** @param arguments endpoint, folder of the lake, repository */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        GitHubSource source = new GitHubSource(URI.create(arguments[0]), Tokens.of("benchmark"), Manners.ORDINARY);
        try (Lake lake = Lake.open(Path.of(arguments[1]))) {
            Collection collection =
                    new Collector(source, lake, Plan.whole(4), Progress.SILENT).collect(List.of(arguments[2]));
            collection.failed().forEach(outcome -> System.out.println("failed " + outcome));
            tell("rows", collection.rows());
        }
        tell("milliseconds", (System.nanoTime() - start) / 1_000_000);
        ProcessHandle.current().info().totalCpuDuration().ifPresent(cpu -> tell("cpu-milliseconds", cpu.toMillis()));
        tell("heap-megabytes", peakHeap() / MEGABYTE);
        residentKilobytes().ifPresent(kilobytes -> tell("resident-megabytes", kilobytes / 1024));
    }

    private static void tell(String what, long value) {
        System.out.println(String.format(Locale.ROOT, "%s %d", what, value));
    }

    /** The sum of the peaks of its parts, which is never less than the peak. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** The most that the operating system ever lent, where it tells. */
    private static Optional<Long> residentKilobytes() throws IOException {
        if (!Files.isReadable(LINUX_STATUS)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(LINUX_STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.valueOf(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        }
    }
}
