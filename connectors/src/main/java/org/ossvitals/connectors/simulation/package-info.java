/**
 * A GitHub on loopback for the demo, the tests and the benchmarks: {@link org.ossvitals.connectors.simulation.World} is
 * what it knows, {@link org.ossvitals.connectors.simulation.SimulatedGitHub} serves it in GitHub's shapes and with the
 * {@link org.ossvitals.connectors.simulation.Habits} that it is given. The world comes from the seeded generator in
 * {@code sample} or from recorded facts in {@code recording}. Nothing outside this package may import it except what
 * starts it.
 */
package org.ossvitals.connectors.simulation;
