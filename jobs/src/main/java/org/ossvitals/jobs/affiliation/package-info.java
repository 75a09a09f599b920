/**
 * Whom people work for, and since when: what a profile's company text or the domain of a mail address names, one
 * organisation in several spellings, and which of several claims about a person holds at a time. Data are in
 * {@code conf/people}. Start at {@link org.ossvitals.jobs.affiliation.CompanyText} and
 * {@link org.ossvitals.jobs.affiliation.Claims}.
 */
package org.ossvitals.jobs.affiliation;
