/**
 * The static JSON of an export: one document per project and an index, each with its JSON Schema beside it. {@link
 * org.ossvitals.reports.export.api.ProjectDocument} is what a document says, {@link org.ossvitals.reports.export.api.Api}
 * where it is written; the schemas are resources.
 */
package org.ossvitals.reports.export.api;
