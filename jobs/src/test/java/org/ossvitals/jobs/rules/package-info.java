/**
 * Rules that a build holds for everyone: who may name what, how things are called, what every file keeps to. They stand
 * here because {@code jobs} sees all modules.
 */
package org.ossvitals.jobs.rules;
