/**
 * What a run is told: settings ({@code conf/vitals.yml}), registries ({@code conf/registries}) and secrets from the
 * environment. Files are read strictly: an unknown key is an error that names the file, the key and the nearest known
 * one. Start with {@link org.ossvitals.jobs.config.Settings}.
 */
package org.ossvitals.jobs.config;
