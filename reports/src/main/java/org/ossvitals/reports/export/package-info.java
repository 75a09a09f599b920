/**
 * Tables for people who go on from here: CSV files and a data package that describes every column. {@link
 * org.ossvitals.reports.export.Exports} lists them; the descriptions stand in {@code columns.properties}.
 */
package org.ossvitals.reports.export;
