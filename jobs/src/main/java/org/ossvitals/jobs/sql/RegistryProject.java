package org.ossvitals.jobs.sql;

import java.time.LocalDate;

/**
 * What people declared of one project; null where they declared nothing.
 *
 * @param scope {@code project:<id>}, as everywhere
 * @param stage sandbox, incubation, graduation or archived
 * @param mode maintenance, or null
 * @param cadenceDays days between feature releases
 */
public record RegistryProject(
        String scope, String stage, LocalDate stageSince, String mode, String homeCountry, Double cadenceDays) {}
