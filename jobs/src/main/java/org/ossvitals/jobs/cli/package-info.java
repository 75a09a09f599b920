/**
 * The command line: one class per command, and the only place that reads the clock and the environment, prints, or
 * decides an exit code. Start with {@link org.ossvitals.jobs.cli.Main}.
 */
package org.ossvitals.jobs.cli;
