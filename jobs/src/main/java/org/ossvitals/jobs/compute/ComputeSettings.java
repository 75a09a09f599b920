package org.ossvitals.jobs.compute;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.people.PeopleFolder;

/**
 * What is computed, and as of when.
 *
 * @param asOf a UTC midnight; nothing at or after it is looked at
 * @param metricFolders metrics beside those of the program: folders, or folders of folders
 * @param people what was said of people by hand
 * @param simulated a sentence for the banner when the facts are not of the real world, else null
 * @param version of the program, for the manifest of what was computed
 */
public record ComputeSettings(
        Registry registry,
        Instant asOf,
        Lake lake,
        List<Path> metricFolders,
        PeopleFolder people,
        String simulated,
        String version) {
    public ComputeSettings {
        metricFolders = List.copyOf(metricFolders);
    }
}
