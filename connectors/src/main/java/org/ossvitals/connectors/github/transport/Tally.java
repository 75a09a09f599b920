package org.ossvitals.connectors.github.transport;

/**
 * What one route cost.
 *
 * @param sent every request, retries included
 * @param free those that GitHub does not count: answered with "unchanged" (304)
 * @param points of GraphQL; a request that failed counts as one
 */
public record Tally(int sent, int free, int points) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    /** What is taken from the hourly requests: GraphQL is paid in points instead. */
    public int requests() {
        return points > 0 ? 0 : sent - free;
    }

    public Tally plus(Tally other) {
        return new Tally(sent + other.sent, free + other.free, points + other.points);
    }
}
