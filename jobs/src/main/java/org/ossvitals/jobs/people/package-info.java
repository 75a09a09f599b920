/**
 * Who acted: whether an account is a person, a bot or an AI agent. Start at
 * {@link org.ossvitals.jobs.people.ActorClasses}.
 */
package org.ossvitals.jobs.people;
