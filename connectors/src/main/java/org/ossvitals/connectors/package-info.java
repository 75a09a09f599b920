/**
 * Where facts come from. A {@link org.ossvitals.connectors.Connector} asks one source for one kind of thing and hands
 * over raw rows; {@link org.ossvitals.connectors.Connectors} is the list of them. No Spark, no charts, and nothing is
 * computed here. Start with {@code Connector}, then {@code github}.
 */
package org.ossvitals.connectors;
