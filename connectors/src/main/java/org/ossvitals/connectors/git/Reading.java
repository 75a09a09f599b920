package org.ossvitals.connectors.git;

import java.io.IOException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.RepositoryId;

/** Reads one history: what all walks over git have in common. */
final class Reading {
    private Reading() {}

    /** A walk over a history that is there. */
    interface Walk {
        Collected over(History history) throws IOException;
    }

    static Collected of(Clones clones, RepositoryId repository, Walk walk) throws IOException {
        try (History history = clones.open(repository)) {
            return history.absence().isPresent()
                    ? Collected.none(history.absence().get())
                    : walk.over(history);
        } catch (MissingObjectException | CorruptObjectException e) {
            throw clones.damaged(repository, e);
        }
    }
}
