package org.ossvitals.connectors.simulation;

import java.util.List;

/**
 * Where and by whom a commit was written down.
 *
 * @param committerName null when the author committed
 * @param committerEmail null when the author committed
 * @param signedOffBy {@code Name <address>} as in the trailer
 */
public record Signing(
        int authorOffsetMinutes,
        String committerName,
        String committerEmail,
        int committerOffsetMinutes,
        List<String> signedOffBy) {
    /** By the author, at Greenwich. */
    public static final Signing BY_THE_AUTHOR = new Signing(0, null, null, 0, List.of());

    public Signing {
        signedOffBy = List.copyOf(signedOffBy);
    }
}
