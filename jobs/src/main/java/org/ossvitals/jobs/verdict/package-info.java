/**
 * From measures to verdicts: what got worse or better since the same season a year ago, and which levels need somebody
 * to act. The rules are data in {@link org.ossvitals.jobs.verdict.ChangeRule} and
 * {@link org.ossvitals.jobs.verdict.LevelRule}; start at {@link org.ossvitals.jobs.verdict.Verdicts}. No Spark.
 */
package org.ossvitals.jobs.verdict;
