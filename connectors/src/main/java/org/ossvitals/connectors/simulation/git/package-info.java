/**
 * Real git repositories for a simulation: made from a draft of commits, tags and files, and served over http as a git host
 * serves them. Knows nothing of the rest of the simulated world. Start with {@code Draft}.
 */
package org.ossvitals.connectors.simulation.git;
