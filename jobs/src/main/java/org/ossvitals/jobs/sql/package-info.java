/**
 * Spark and the SQL files: one session, schemas from records, views in dependency order, and the two tables that make
 * metrics simple (scopes and windows). What a metric means is not known here. Start with
 * {@link org.ossvitals.jobs.sql.SqlModels}.
 */
package org.ossvitals.jobs.sql;
