package org.ossvitals.connectors.git;

import java.io.IOException;
import org.ossvitals.connectors.RepositoryId;

/** Where the git side of a repository is read. */
public interface Clones {
    /**
     * The history as it stands now, fetched at the first question of a run; close it after reading.
     *
     * @throws IOException when it cannot be fetched or read; the message names the repository and the way out
     */
    History open(RepositoryId repository) throws IOException;

    /** What to say of a history that turns out to lack some of itself, and the place to do something about it. */
    IOException damaged(RepositoryId repository, IOException found) throws IOException;
}
