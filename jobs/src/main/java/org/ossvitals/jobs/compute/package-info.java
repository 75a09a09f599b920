/**
 * The steps of computing: change files merged into raw tables, views made and kept, what is known about each scope, and
 * the tables beside the measures. {@link org.ossvitals.jobs.compute.ComputeJob} calls them in order.
 */
package org.ossvitals.jobs.compute;
