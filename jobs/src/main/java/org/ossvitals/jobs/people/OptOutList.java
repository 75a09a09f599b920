package org.ossvitals.jobs.people;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** {@code opt-out.txt}: a login or {@code account:<number>} a line; what follows a {@code #} is a remark. */
final class OptOutList {
    private OptOutList() {}

    /** @throws IllegalArgumentException when a line is neither */
    static List<String> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> checked(file + " line " + (i + 1), lines.get(i)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Adds lines at the end; the file is whole at every instant, and everything else in it stays. */
    static void add(Path file, List<String> who) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        String lines = who.stream().map(one -> one + "\n").collect(joining());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String checked(String place, String line) {
        String who = line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
        if (!who.matches("(account:[0-9]{1,18}|[a-z0-9][a-z0-9_-]*(\\[bot])?)?")) {
            throw new IllegalArgumentException(
                    place + ": `" + who + "` is neither a login nor account:<number>; one of them a line");
        }
        return who;
    }
}
