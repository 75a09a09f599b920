package org.ossvitals.jobs.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Text files found by looking into folders, packaged or not: nobody keeps a list of them. */
public final class Resources {
    private Resources() {}

    /** Every file below a folder of the class path, in a directory or a jar: path below the folder to content. */
    public static SortedMap<String, String> packaged(String folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            for (URL url : Collections.list(Resources.class.getClassLoader().getResources(folder))) {
                texts.putAll(at(url.toURI()));
            }
            return texts;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot read the packaged folder " + folder, e);
        }
    }

    /** Every file below a folder of the disk: path below the folder, with slashes, to content. */
    public static SortedMap<String, String> below(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> texts.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return texts;
    }

    private static Map<String, String> at(URI folder) throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            return below(Path.of(folder));
        }
        String[] parts = folder.toString().split("!", 2);
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0].substring("jar:".length()))))) {
            return below(jar.getPath(parts[1]));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("Cannot read " + file + " as UTF-8 text", e));
        }
    }
}
