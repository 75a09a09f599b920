package org.ossvitals.jobs.sql;

/**
 * One repository of one scope.
 *
 * @param scope {@code repository:owner/name}, {@code project:<id>}, {@code stage:<stage>} or {@code foundation:<id>}
 * @param kind what stands before the colon
 */
public record ScopeRow(String scope, String kind, Long repositoryId) {}
