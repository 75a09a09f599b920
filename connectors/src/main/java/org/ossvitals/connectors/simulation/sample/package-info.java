/**
 * The Sample Foundation: an invented foundation of 24 projects with five years of history, generated from a seed. What
 * happens to a project is data ({@code stories.json}, read by {@link
 * org.ossvitals.connectors.simulation.sample.Story}); how it happens is here, one small class per kind of thing. Start
 * with {@link org.ossvitals.connectors.simulation.sample.SampleFoundation}.
 */
package org.ossvitals.connectors.simulation.sample;
