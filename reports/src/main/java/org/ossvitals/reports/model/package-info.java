/**
 * What a reader sees, as records: one per computed table. The jobs write these tables as files, the reporter reads them;
 * {@link org.ossvitals.reports.model.Computed} is the folder they meet in.
 */
package org.ossvitals.reports.model;
