package org.ossvitals.connectors;

import java.util.Optional;
import java.util.Set;
import org.ossvitals.connectors.lake.Batch;

/**
 * Asks one source for one kind of thing about one repository. A connector is one class; it appears once in
 * {@code collect.Connectors}.
 */
public interface Connector {
    /** The walk's name in watermarks, logs and the completeness figures: kebab-case, plural. */
    String walk();

    /**
     * Which signs of change it depends on: a run may leave it out while none of them moved since its last complete walk.
     * None means that no sign tells, and it is run every time.
     */
    default Set<Sign> follows() {
        return Set.of();
    }

    /** The scope of the queue that it drains: while something waits there, it is run whatever the signs say. */
    default Optional<String> queue(RepositoryId repository) {
        return Optional.empty();
    }

    /**
     * Adds to the batch every row in the window that is new or changed since the watermark, and the watermark that those
     * rows justify. The caller commits the batch; a failure leaves rows and watermark as they were. Long walks commit in
     * between through {@link Batch#commitAndContinue()}, so that a run that is killed goes on where it stood.
     *
     * @return how the walk ended; a source that says "there is none of this here" (issues disabled, empty repository)
     *     is an outcome with a reason, not an exception
     * @throws java.io.IOException when the source cannot be read; the message names the thing and the way out
     */
    Collected collect(RepositoryId repository, Window window, Batch batch) throws java.io.IOException;
}
