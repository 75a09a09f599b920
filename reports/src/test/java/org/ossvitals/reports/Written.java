package org.ossvitals.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ossvitals.reports.export.Exports;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.page.Site;

/** A site and its exports written into a folder, and what tests ask of them. */
public record Written(Path folder) {
    public static Written of(Computed computed, Path folder) throws IOException {
        Site.write(computed, folder.resolve("site"));
        Exports.write(computed, folder.resolve("export"));
        return new Written(folder);
    }

    public String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    public List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Every file with a digest of its bytes. */
    public Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : files("")) {
            if (Files.isRegularFile(file)) {
                digests.put(folder.relativize(file).toString(), digest(file));
            }
        }
        return digests;
    }

    private static String digest(Path file) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
