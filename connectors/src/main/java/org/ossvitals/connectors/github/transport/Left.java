package org.ossvitals.connectors.github.transport;

import java.util.OptionalLong;

/**
 * What all tokens together may still ask in this hour, the reserve aside, as the last answers told.
 *
 * @param requests of REST; empty where the host told nothing, or sets no limit
 * @param points of GraphQL; likewise
 */
public record Left(OptionalLong requests, OptionalLong points) {}
