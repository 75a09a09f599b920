/**
 * Loads recorded public facts (thread files and git tables) into a {@code World}. What a recording does not hold stays
 * unknown; only identities are made up, always the same ones. Start with
 * {@link org.ossvitals.connectors.simulation.recording.Recording}.
 */
package org.ossvitals.connectors.simulation.recording;
