package org.ossvitals.connectors.collect;

/**
 * What collecting is likely to cost, from how many threads there are: the larger part of it hangs on them.
 *
 * @param threads issues and change requests that were not seen yet
 * @param requests that the host will count
 * @param points of GraphQL
 */
public record Estimate(long threads, long requests, long points) {
    public static final Estimate NOTHING = new Estimate(0, 0, 0);

    /** Issues, five comments and two and a half review comments for each, a hundred a page. */
    private static final double REQUESTS_PER_THREAD = 0.085;
    /** Timelines, fifty a point, and the people and addresses that come up. */
    private static final double POINTS_PER_THREAD = 0.04;

    static Estimate of(long threads) {
        return new Estimate(threads, (long) Math.ceil(threads * REQUESTS_PER_THREAD), (long)
                Math.ceil(threads * POINTS_PER_THREAD));
    }

    /** @param standing of the walk that sees every number of a thread; null when it was never made */
    static Estimate less(int threads, Standing standing) {
        int seen = standing == null || standing.numbersSeen() == null ? 0 : standing.numbersSeen();
        return of(Math.max(0, threads - seen));
    }

    public Estimate plus(Estimate other) {
        return new Estimate(threads + other.threads, requests + other.requests, points + other.points);
    }
}
