/**
 * What people look at: pages, charts, CSV and the data package, made from the computed tables in files. No Spark, no
 * HTTP, no clock. Start with {@code model}, then {@code page}.
 */
package org.ossvitals.reports;
