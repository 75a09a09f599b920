/** Measurements that anyone can repeat; never part of a build. */
package org.ossvitals.jobs.benchmark;
