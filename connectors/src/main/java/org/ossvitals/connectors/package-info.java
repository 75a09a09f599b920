/**
 * Where facts come from. A {@link org.ossvitals.connectors.Connector} asks one source for one kind of thing and hands
 * over raw rows; {@code collect.Connectors} is the list of them, {@code collect.Collector} runs it. No Spark, no charts,
 * and nothing is computed here. Start with {@code Connector}, then {@code github}.
 */
package org.ossvitals.connectors;
