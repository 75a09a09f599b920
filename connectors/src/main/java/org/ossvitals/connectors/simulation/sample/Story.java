package org.ossvitals.connectors.simulation.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * The life of one repository as parameters. Rates are events in a quarter, waits are medians in days, shares run from 0
 * to 1.
 *
 * @param project repositories of one project share their team
 * @param about what a reader of the report should find, in words
 * @param until the day on which everything ended, or null
 * @param lost share of thread numbers that lead nowhere (deleted, moved)
 */
record Story(
        String project,
        String repository,
        String about,
        LocalDate created,
        LocalDate until,
        boolean archived,
        boolean hasIssues,
        String license,
        double lost,
        Cast people,
        Issues issues,
        Changes changes,
        Bots bots,
        Releases releases,
        Stars stars) {

    Story {
        require(project != null && repository != null, "a story needs a project and a repository: " + about);
        require(created != null, "when was " + repository + " created?");
        share("lost", lost);
    }

    private static void share(String name, double value) {
        require(value >= 0 && value <= 1, name + " is a share from 0 to 1, not " + value);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** False for a repository in which nothing has happened yet, not even a first commit. */
    boolean begun() {
        return !changes.perQuarter().isZero() || !changes.pushes().isZero();
    }

    /**
     * Who takes part.
     *
     * @param team maintainers
     * @param lead share of changes written by the first maintainer
     * @param others share of changes written by the other maintainers
     * @param newcomers share of the other changes that are somebody's first
     * @param tenureDays mean stay of those who stay at all
     * @param exodus around this day people leave, or null
     * @param staying share of people who stay after the exodus
     * @param employer who employs everybody, or null
     * @param home country of {@code homeShare} of the people with a place
     * @param placeless share of people with no place or a joke
     */
    record Cast(
            int team,
            Curve lead,
            Curve others,
            Curve newcomers,
            double tenureDays,
            LocalDate exodus,
            double staying,
            String employer,
            String home,
            double homeShare,
            double placeless) {
        Cast {
            require(team > 0, "somebody has to maintain it: team is " + team);
            share("staying", staying);
            share("homeShare", homeShare);
            share("placeless", placeless);
        }
    }

    /**
     * @param answered share of issues that ever get an answer
     * @param waitDays median wait of those
     * @param newcomers share opened by somebody new
     * @param staleFrom the day a bot begins to close what rests for {@code staleDays}, or null
     */
    record Issues(
            Curve perQuarter, Curve answered, Curve waitDays, double newcomers, LocalDate staleFrom, int staleDays) {
        Issues {
            share("newcomers", newcomers);
        }
    }

    /**
     * @param merged share that is merged in the end
     * @param waitDays median wait for the first review
     * @param unreviewed share of the team's own changes merged without a review
     * @param mergeCommits merged by a merge commit instead of a squash
     * @param pushes commits pushed straight to the default branch in a quarter
     */
    record Changes(
            Curve perQuarter, Curve merged, double waitDays, double unreviewed, boolean mergeCommits, Curve pushes) {
        Changes {
            share("unreviewed", unreviewed);
        }
    }

    /** @param greeter account that comments at once on everything, or null */
    record Bots(Curve changesPerQuarter, List<String> authors, double merged, String greeter) {
        Bots {
            authors = List.copyOf(authors);
            share("merged", merged);
        }
    }

    /**
     * @param everyDays days between feature releases; 0 for none
     * @param jitter spread of the gaps, as a log-normal sigma
     * @param dayOfMonth a fixed day of every month instead, or 0
     * @param patches patch releases after each feature release, on average
     * @param candidates a release candidate comes before each
     * @param last the day of the last feature release, or null while they go on
     * @param published false where only tags are pushed
     * @param declared what a file says of the rhythm, or null
     */
    record Releases(
            Curve everyDays,
            double jitter,
            int dayOfMonth,
            double patches,
            boolean candidates,
            LocalDate first,
            LocalDate last,
            boolean published,
            boolean annotated,
            String declared) {
        Releases {
            require(dayOfMonth >= 0 && dayOfMonth <= 28, "no day of every month: " + dayOfMonth);
        }

        boolean never() {
            return dayOfMonth == 0 && everyDays.isZero();
        }
    }

    /** @param burst stars of one burst of attention that fades from {@code burstOn} on */
    record Stars(Curve perQuarter, LocalDate burstOn, int burst) {}
}
