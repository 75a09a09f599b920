/**
 * How requests reach GitHub: decorators of hub4j's {@code GitHubConnector}, each one idea (identification, census, whole
 * answers, limits and tokens, retries, redirects, kept answers).
 * {@link org.ossvitals.connectors.github.transport.Transport} says in which order they stand, and
 * {@link org.ossvitals.connectors.github.transport.Gate} decides for all threads who may send now. What is asked lives
 * one package up.
 */
package org.ossvitals.connectors.github.transport;
