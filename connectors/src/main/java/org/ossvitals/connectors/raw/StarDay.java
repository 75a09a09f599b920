package org.ossvitals.connectors.raw;

import java.time.LocalDate;

/** Stars given on one day and still held when observed: history that changes when people take stars back. */
@RawTable(
        name = "star_days",
        key = {"repository_id", "starred_on"},
        version = "observed_on")
public record StarDay(long repositoryId, LocalDate starredOn, int stars, LocalDate observedOn) {}
