package org.ossvitals.jobs.metric;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.config.StrictYaml;
import org.ossvitals.jobs.sql.Windows;

/**
 * {@code example/settings.yml}, which most examples do without.
 *
 * @param asOf a UTC midnight; 2026-10-01 unless said
 * @param windows names or kinds; the metric's unless said
 */
record ExampleSettings(Instant asOf, List<String> windows) {
    private static final String FILE = "settings.yml";
    private static final Instant USUAL = Instant.parse("2026-10-01T00:00:00Z");

    ExampleSettings {
        asOf = asOf == null ? USUAL : asOf;
        windows = Checks.listed("windows", windows, Windows.NAMES);
    }

    static ExampleSettings of(MetricFolder folder) {
        SortedMap<String, String> files = folder.example();
        if (!files.containsKey(FILE)) {
            return new ExampleSettings(USUAL, folder.definition().windows());
        }
        try {
            var read = StrictYaml.read(files.get(FILE), folder.origin() + "/example/" + FILE, ExampleSettings.class);
            return read.windows().isEmpty()
                    ? new ExampleSettings(read.asOf(), folder.definition().windows())
                    : read;
        } catch (ConfigurationException e) {
            throw new MetricException(e.getMessage(), e);
        }
    }
}
