package org.ossvitals.jobs.properties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.recording.Recording;
import org.ossvitals.connectors.simulation.sample.SampleFoundation;

/** Repositories that properties are tried on: generated ones and, where recorded facts are at hand, real ones. */
final class Worlds {
    private static final Set<String> MADE = Set.of("sample/almanac", "sample/ember", "sample/bulletin");
    private static final String ENDING = ".threads.ndjson.gz";
    /** Different in size and habits, and both of them busy in 2026; {@code -Dproperties.everywhere} takes all. */
    private static final List<String> RECORDED = List.of("bitcoin-core+gui", "cfrg+draft-irtf-cfrg-vdaf");

    private Worlds() {}

    /** @param folder for a copy of those recordings that are wanted */
    static World all(Path folder) throws IOException {
        World made = SampleFoundation.world(SampleFoundation.SEED);
        List<SimulatedRepository> repositories = new ArrayList<>(made.repositories().stream()
                .filter(repository -> MADE.contains(repository.fullName()))
                .toList());
        Map<String, Account> accounts = new HashMap<>(made.accounts());
        Optional<Path> threads = threads();
        if (threads.isPresent()) {
            World recorded = recorded(threads.get(), folder);
            repositories.addAll(recorded.repositories());
            accounts.putAll(recorded.accounts());
        }
        System.out.println("Properties are tried on "
                + repositories.stream().map(SimulatedRepository::fullName).toList());
        return new World("properties", made.now(), made.note(), made.web(), repositories, accounts);
    }

    private static World recorded(Path threads, Path folder) throws IOException {
        Path wanted = Files.createDirectories(folder.resolve("threads"));
        try (Stream<Path> files = Files.list(threads)) {
            for (Path file : files.filter(Worlds::isWanted).toList()) {
                Files.copy(file, wanted.resolve(file.getFileName()));
            }
        }
        return Recording.load(folder);
    }

    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING)
                && (Boolean.getBoolean("properties.everywhere")
                        || RECORDED.contains(name.substring(0, name.length() - ENDING.length())));
    }

    /** In a folder beside the project, or where {@code -Dossvitals.shared} says. */
    private static Optional<Path> threads() {
        String named = System.getProperty("ossvitals.shared");
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"));
        return (named == null ? above : Stream.of(Path.of(named)))
                .map(folder -> folder.resolve("data/threads"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
