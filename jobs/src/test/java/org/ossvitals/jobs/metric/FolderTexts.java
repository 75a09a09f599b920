package org.ossvitals.jobs.metric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ossvitals.jobs.sql.Resources;

/** The files of a good metric folder, to spoil one at a time. */
record FolderTexts(String name, Map<String, String> files) {
    static FolderTexts of(MetricFolder folder) {
        try {
            return new FolderTexts(folder.id(), Resources.below(Path.of(folder.origin())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FolderTexts with(String file, String text) {
        Map<String, String> spoiled = new TreeMap<>(files);
        spoiled.put(file, text);
        return new FolderTexts(name, spoiled);
    }

    FolderTexts without(String file) {
        Map<String, String> spoiled = new TreeMap<>(files);
        spoiled.remove(file);
        return new FolderTexts(name, spoiled);
    }

    FolderTexts replacing(String file, String old, String text) {
        return with(file, files.get(file).replace(old, text));
    }

    MetricFolder read() {
        return MetricFolder.of(name, name, files);
    }
}
