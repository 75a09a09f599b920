/**
 * A GitHub on loopback for the demo, the tests and the benchmarks: {@link org.ossvitals.connectors.simulation.World} is
 * what it knows, {@code SimulatedGitHub} serves it in GitHub's shapes. The world comes from a seeded generator or from
 * recorded facts. Nothing outside this package may import it except what starts it.
 */
package org.ossvitals.connectors.simulation;
