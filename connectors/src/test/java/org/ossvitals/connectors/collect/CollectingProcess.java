package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;

/** A process of its own that collects, so that it can be killed like one. */
final class CollectingProcess {
    /** Fixed, so that two lakes of the same world are equal. */
    private static final byte[] ADDRESS_KEY = "a key for tests of 32 characters".getBytes(StandardCharsets.US_ASCII);

    private static final int PARALLEL = 4;

    private CollectingProcess() {}

    /** @param arguments endpoint, lake, repositories */
    public static void main(String[] arguments) throws IOException {
        try (Lake lake = open(Path.of(arguments[1]))) {
            GitHubSource source =
                    new GitHubSource(URI.create(arguments[0]), Tokens.of(FaultyRun.TOKEN), Manners.ORDINARY);
            Collection collection = new Collector(source, lake, PARALLEL, Progress.SILENT)
                    .collect(List.of(arguments).subList(2, arguments.length));
            if (!collection.failed().isEmpty()) {
                throw new IOException("Not all was collected: " + collection.failed());
            }
        }
    }

    static Lake open(Path lake) throws IOException {
        return Lake.open(lake, ADDRESS_KEY);
    }

    static Process start(URI endpoint, Path lake, List<String> repositories, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CollectingProcess.class.getName(),
                endpoint.toString(),
                lake.toString()));
        command.addAll(repositories);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }
}
