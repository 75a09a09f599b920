package org.ossvitals.connectors.raw;

import java.time.LocalDate;

/** How often the files of a release were downloaded up to a UTC day; a row only where the count changed. */
@RawTable(
        name = "release_downloads",
        key = {"repository_id", "release_id", "observed_on"},
        version = "observed_on")
public record ReleaseDownloads(long repositoryId, long releaseId, LocalDate observedOn, Long downloads) {}
