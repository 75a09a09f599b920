/**
 * One repository as big as they come, made up and always the same, to measure a collector with: years of growth, long
 * discussions, many rows in one second, numbers that hold no thread any more. Start with
 * {@link org.ossvitals.connectors.simulation.load.BigRepository}.
 */
package org.ossvitals.connectors.simulation.load;
