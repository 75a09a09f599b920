/**
 * From measures to verdicts: what got worse or better since the same season a year ago, and which levels need somebody
 * to act. What is judged stands in the metrics' folders; start at {@link org.ossvitals.jobs.verdict.Verdicts}. A trend has
 * to agree in that one whose slope lies wholly on the other side denies an alarm: three months cannot turn the median
 * slope of two years, and to demand its sign would hide what is new. No Spark.
 */
package org.ossvitals.jobs.verdict;
