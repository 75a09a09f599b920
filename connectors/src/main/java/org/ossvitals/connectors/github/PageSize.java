package org.ossvitals.connectors.github;

import java.io.IOException;
import org.ossvitals.connectors.github.GraphQlAnswer.Problem;
import org.ossvitals.connectors.github.transport.HostFailedException;
import org.ossvitals.connectors.lake.Batch;

/**
 * How much is asked at once of a host that gives up on what takes it more than ten seconds: half as much after every
 * failure, twice as much after many successes. What a repository stands is remembered in the lake.
 */
final class PageSize {
    private static final int MOST = 50;
    private static final int SUCCESSES = 20;

    private final Batch batch;
    private final String scope;
    private final String walk;
    private int size;
    private int successes;

    PageSize(Batch batch, String scope, String walk) {
        this.batch = batch;
        this.scope = scope;
        this.walk = walk + "-size";
        String noted = batch.watermark(scope, this.walk);
        size = noted != null && noted.matches("[1-9][0-9]?") ? Math.min(MOST, Integer.parseInt(noted)) : MOST;
    }

    /** A request that may be too much. */
    interface Request {
        GraphQlAnswer send() throws IOException;
    }

    int now() {
        return size;
    }

    /**
     * @param count how much is asked for
     * @return null when it was too much and less should be asked
     */
    GraphQlAnswer tried(int count, Request request) throws IOException {
        try {
            GraphQlAnswer answer = request.send();
            if (answer.data().isObject() && answer.problems().stream().allMatch(Problem::answers)) {
                succeeded();
                return answer;
            }
            if (count == 1) {
                answer.orFail();
            }
        } catch (HostFailedException e) {
            if (count == 1) {
                throw e;
            }
        }
        size = Math.max(1, Math.min(size, count) / 2);
        note();
        return null;
    }

    private void succeeded() {
        successes++;
        if (successes >= SUCCESSES && size < MOST) {
            size = Math.min(MOST, 2 * size);
            note();
        }
    }

    private void note() {
        successes = 0;
        batch.watermark(scope, walk, size == MOST ? null : Integer.toString(size));
    }
}
