/**
 * What is asked of GitHub: one class per kind of thing, each a walk that adds rows to a batch. Every request is our own
 * over hub4j's connector and is read as a JSON tree, so nothing is fetched behind our back. Start with
 * {@link org.ossvitals.connectors.github.Issues}; how requests travel is in {@code transport}.
 */
package org.ossvitals.connectors.github;
