/**
 * The catalogue of metrics: folders read strictly, queries run, what they leave out filled in, examples checked. A
 * metric is a folder ({@code metric.yml}, {@code query.sql}, {@code example/}); nothing here knows any of them by name.
 * Start with {@link org.ossvitals.jobs.metric.Catalogue}.
 */
package org.ossvitals.jobs.metric;
