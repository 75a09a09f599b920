package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What lies below a folder. */
final class Tree {
    private Tree() {}

    /** Relative path, with slashes, to the size and checksum of the file. */
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), digest(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** Copies a folder with all that lies below it. */
    static void copy(Path from, Path to) throws IOException {
        for (String file : of(from).keySet()) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    /** Changes words of a text file; they have to be there. */
    static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " has no `" + before + "`");
        }
        Files.writeString(file, text.replace(before, after));
    }

    private static String digest(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return bytes.length + " bytes, " + HexFormat.of().toHexDigits(sum.getValue());
    }
}
