/**
 * One record per raw table, and nothing else: the record is the schema. Component names become snake_case columns. A
 * null means "the source did not say", never zero. Start with {@link org.ossvitals.connectors.raw.RawTable}.
 */
package org.ossvitals.connectors.raw;
