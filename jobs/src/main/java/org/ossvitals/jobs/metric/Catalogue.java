package org.ossvitals.jobs.metric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.sql.Resources;

/** All metrics, found by looking into folders: there is no list to add to. */
public final class Catalogue {
    private static final String YAML = "metric.yml";

    private final SortedMap<String, MetricFolder> folders = new TreeMap<>();

    private Catalogue() {}

    /**
     * The metrics that come with the program, and those of further folders.
     *
     * @param extra each a metric's folder, or a folder of such folders
     * @throws MetricException when any folder is wrong, or two have one id
     */
    public static Catalogue load(Collection<Path> extra) {
        Catalogue catalogue = new Catalogue();
        catalogue.add(Resources.packaged("metrics"), "metrics");
        extra.forEach(catalogue::add);
        return catalogue;
    }

    /** Only the metrics of one folder: what an analyst checks while writing. */
    public static Catalogue of(Path folder) {
        Catalogue catalogue = new Catalogue();
        catalogue.add(folder);
        if (catalogue.folders.isEmpty()) {
            throw new MetricException(folder + ": no " + YAML + " in it or in a folder directly below it");
        }
        return catalogue;
    }

    /** By id, in alphabetical order. */
    public List<MetricFolder> folders() {
        return List.copyOf(folders.values());
    }

    /** @throws MetricException when there is no such metric, with the nearest id */
    public MetricFolder folder(String id) {
        return Optional.ofNullable(folders.get(id))
                .orElseThrow(() ->
                        new MetricException("There is no metric `" + id + "`" + Nearest.hint(id, folders.keySet())));
    }

    private void add(Path folder) {
        Path real = folder.toAbsolutePath().normalize();
        try {
            Map<String, String> files = Resources.below(real);
            if (Files.exists(real.resolve(YAML))) {
                add(MetricFolder.of(real.getFileName().toString(), folder.toString(), files));
            } else {
                add(files, folder.toString());
            }
        } catch (IOException e) {
            throw new MetricException("Cannot read the metrics in " + folder + "; is it a folder of text files?", e);
        }
    }

    private void add(Map<String, String> files, String origin) {
        SortedMap<String, SortedMap<String, String>> byFolder = new TreeMap<>();
        files.forEach((path, text) -> {
            int slash = path.indexOf('/');
            if (slash > 0) {
                byFolder.computeIfAbsent(path.substring(0, slash), any -> new TreeMap<>())
                        .put(path.substring(slash + 1), text);
            }
        });
        byFolder.forEach((name, texts) -> add(MetricFolder.of(name, origin + "/" + name, texts)));
    }

    private void add(MetricFolder folder) {
        MetricFolder before = folders.put(folder.id(), folder);
        if (before != null) {
            throw new MetricException(
                    "Two metrics are called `" + folder.id() + "`: " + before.origin() + " and " + folder.origin());
        }
    }
}
