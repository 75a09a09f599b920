/**
 * What is computed, and whatever a person runs: the composition root. Raw tables become measures by the SQL in
 * {@code jobs/metrics} and {@code jobs/sql}; the command line is in {@code cli}.
 */
package org.ossvitals.jobs;
