package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ossvitals.connectors.raw.RawTables;

/**
 * Which columns and types the rows of a lake have, as a file of one line for each raw table. A version that has others
 * would read rows wrongly, or not at all, long after it began.
 */
final class LakeFormat {
    static final String FILE = "FORMAT";

    private LakeFormat() {}

    /** Marks a lake that holds nothing yet; any other has to have the mark of this version. */
    static void settle(Path root) throws IOException {
        if (isEmpty(root)) {
            Durable.write(root.resolve(FILE), String.join("\n", lines()).getBytes(StandardCharsets.UTF_8));
        }
        check(root);
    }

    /** @throws LakeFormatException where rows lie in the lake that this version cannot read */
    static void check(Path root) throws IOException {
        Path file = root.resolve(FILE);
        if (isEmpty(root)) {
            return;
        }
        if (!Files.exists(file)) {
            throw new LakeFormatException(root, "it does not say which columns its tables have");
        }
        Optional<String> other = difference(Files.readString(file, StandardCharsets.UTF_8));
        if (other.isPresent()) {
            throw new LakeFormatException(root, "its table " + other.get() + " has other columns or types");
        }
    }

    /** The first table that is not the same there and here; empty when all are. */
    private static Optional<String> difference(String there) {
        List<String> theirs = there.lines().toList();
        List<String> ours = lines();
        return ours.stream()
                .filter(line -> !theirs.contains(line))
                .findFirst()
                .or(() -> theirs.stream().filter(line -> !ours.contains(line)).findFirst())
                .map(line -> line.replaceFirst("[: ].*", ""));
    }

    private static boolean isEmpty(Path root) throws IOException {
        return !Files.exists(root.resolve(Snapshot.POINTER))
                && Changes.committed(root).isEmpty();
    }

    private static List<String> lines() {
        return RawTables.ALL.stream()
                .map(row -> RawTables.of(row).name() + ": " + columns(row))
                .sorted()
                .toList();
    }

    /** By name, as readers go by names: another order is no other format. */
    private static String columns(Class<?> row) {
        return Arrays.stream(row.getRecordComponents())
                .map(column -> RawTables.column(column.getName()) + " " + type(column.getGenericType()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + type(list.getActualTypeArguments()[0]);
        }
        Class<?> simple = (Class<?>) type;
        return simple.isRecord()
                ? "(" + columns(simple) + ")"
                : MethodType.methodType(simple).wrap().returnType().getSimpleName();
    }
}
