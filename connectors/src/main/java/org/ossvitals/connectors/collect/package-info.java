/**
 * Runs all walks over all repositories of a registry. {@link org.ossvitals.connectors.collect.Connectors} is the list of
 * walks, one line each; {@link org.ossvitals.connectors.collect.Collector} goes through it, repository by repository.
 */
package org.ossvitals.connectors.collect;
