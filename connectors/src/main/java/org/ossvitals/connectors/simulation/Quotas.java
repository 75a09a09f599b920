package org.ossvitals.connectors.simulation;

/**
 * How much a client may ask before it is told to wait.
 *
 * @param hourly REST requests in an hour with a token
 * @param anonymous REST requests in an hour without one
 * @param points GraphQL points in an hour
 * @param concurrent requests under way at once
 * @param perMinute requests in a minute to one route
 */
public record Quotas(int hourly, int anonymous, int points, int concurrent, int perMinute) {
    public static final Quotas GITHUB = new Quotas(5_000, 60, 5_000, 100, 900);
    /** Shown as GitHub's, but counted without an end. */
    public static final Quotas UNLIMITED =
            new Quotas(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public Quotas hourly(int requests) {
        return new Quotas(requests, anonymous, points, concurrent, perMinute);
    }

    public Quotas points(int most) {
        return new Quotas(hourly, anonymous, most, concurrent, perMinute);
    }

    public Quotas concurrent(int most) {
        return new Quotas(hourly, anonymous, points, most, perMinute);
    }

    public Quotas perMinute(int requests) {
        return new Quotas(hourly, anonymous, points, concurrent, requests);
    }
}
