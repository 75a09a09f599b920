/**
 * Statistics as records and static functions of plain numbers, and {@link org.ossvitals.jobs.statistics.SqlFunctions},
 * which gives them names in SQL. Unknown is null, never zero. Intervals are 95%. Formulas are checked against worked
 * examples in the tests.
 */
package org.ossvitals.jobs.statistics;
