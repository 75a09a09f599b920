/**
 * How requests reach GitHub: decorators of hub4j's {@code GitHubConnector}, each one idea (identification, census,
 * requests in flight, whole answers, redirects, retries). {@link org.ossvitals.connectors.github.transport.Transport}
 * says in which order they stand. What is asked lives one package up.
 */
package org.ossvitals.connectors.github.transport;
