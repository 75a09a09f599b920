/**
 * Who acted, and what people say of themselves: whether an account is a person, a bot or an AI agent; the country of a
 * profile. Start at {@link org.ossvitals.jobs.people.ActorClasses}.
 */
package org.ossvitals.jobs.people;
