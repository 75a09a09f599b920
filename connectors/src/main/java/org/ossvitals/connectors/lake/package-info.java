/**
 * The lake on disk: change batches written by connectors, immutable versions of raw tables, one pointer. Only
 * {@link org.ossvitals.connectors.lake.Lake} knows this layout. Rows and the watermarks that they justify move together
 * in one atomic rename.
 */
package org.ossvitals.connectors.lake;
