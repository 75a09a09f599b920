package org.ossvitals.connectors.github.transport;

/**
 * How to behave towards a host.
 *
 * @param inFlight how many requests may be under way at once, over all threads
 * @param reserve so many requests of an hour, and as many GraphQL points, are left to others who use the same token
 * @param waiting how pauses are made
 */
public record Manners(Patience patience, int inFlight, int reserve, Waiting waiting) {
    public static final Manners ORDINARY = new Manners(Patience.ORDINARY, 4, 200, Waiting.REAL);

    public Manners {
        if (inFlight < 1) {
            throw new IllegalArgumentException("At least one request must be under way at once, not " + inFlight);
        }
        if (reserve < 0) {
            throw new IllegalArgumentException("A reserve of requests cannot be negative: " + reserve);
        }
    }

    public Manners with(Patience other) {
        return new Manners(other, inFlight, reserve, waiting);
    }

    public Manners with(Waiting other) {
        return new Manners(patience, inFlight, reserve, other);
    }

    public Manners withInFlight(int other) {
        return new Manners(patience, other, reserve, waiting);
    }

    public Manners withReserve(int other) {
        return new Manners(patience, inFlight, other, waiting);
    }
}
