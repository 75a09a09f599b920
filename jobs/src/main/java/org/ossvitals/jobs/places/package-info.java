/**
 * Which country a text about a place names, and how that is known: a gazetteer read once, and rules that rather say nothing
 * than guess. Nothing here knows of persons or of Spark. Start at {@link org.ossvitals.jobs.places.Places}.
 */
package org.ossvitals.jobs.places;
