package org.ossvitals.connectors.github;

import java.io.IOException;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;

/** The host says that something is switched off for a repository: an answer, not a failure. */
final class DisabledException extends IOException {
    private static final long serialVersionUID = 1L;

    DisabledException(String wanted) {
        super("Switched off: " + wanted);
    }

    /**
     * It is an answer unless the repository itself says otherwise: then it may pass.
     *
     * @throws IOException when it is not to be believed, so that the next run asks again
     */
    void believe(RepositoryId repository, Batch batch) throws IOException {
        if (Look.hasIssues(repository, batch)) {
            throw new IOException(
                    "The host says that " + repository.fullName()
                            + " has issues, and that they are disabled (410): the next run asks again",
                    this);
        }
    }
}
