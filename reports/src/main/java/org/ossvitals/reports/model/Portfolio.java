package org.ossvitals.reports.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The foundation, its projects, and how completely their facts were collected.
 *
 * @param simulated a sentence for the banner when the facts are not of the real world, else null
 * @param previousAsOf the as-of of the run before, or null
 */
public record Portfolio(
        String foundation,
        String name,
        Instant asOf,
        Instant previousAsOf,
        String simulated,
        String version,
        List<Project> projects) {

    /** The same with one sentence more in the banner. */
    Portfolio withNotice(String sentence) {
        String notice = simulated == null ? sentence : simulated + " " + sentence;
        return new Portfolio(foundation, name, asOf, previousAsOf, notice, version, projects);
    }

    /**
     * @param stage sandbox, incubation, graduation, archived, or null when the registry declares none
     * @param home ISO country code, or null
     * @param cadence declared ISO period between releases ({@code P3M}), or null
     */
    public record Project(
            String id,
            String name,
            String stage,
            LocalDate stageSince,
            String home,
            String homeSource,
            String cadence,
            List<Repository> repositories) {}

    /**
     * @param role primary, core or docs
     * @param status ok, failed (this run could not read it), empty, archived, issues_disabled
     * @param reason why it failed or what is missing, in words a person understands; null when nothing is
     * @param numbers of issues and change requests given since it is known; null when nothing is known
     * @param knownSince the first day since which everything is known; null when it is from the beginning
     * @param otherNames what else it is or was called, newest first
     * @param endedEarly walks that did not see everything, with the reason
     * @param botShare share of change requests opened by bots in the last 365 days, or null
     */
    public record Repository(
            String name,
            Long repositoryId,
            String url,
            String role,
            String status,
            String reason,
            Boolean archived,
            Boolean hasIssues,
            String license,
            ThreadNumbers numbers,
            LocalDate knownSince,
            List<String> otherNames,
            List<EndedWalk> endedEarly,
            Integer requests,
            Double botShare) {}

    /**
     * @param walk the kind of thing that was looked for, as in {@code timelines}
     * @param reason in words a person understands
     */
    public record EndedWalk(String walk, String reason) {}
}
