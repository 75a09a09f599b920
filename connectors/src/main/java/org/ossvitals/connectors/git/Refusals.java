package org.ossvitals.connectors.git;

import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.internal.JGitText;

/** What a refusal of a git server means. JGit tells most of them apart by their text only. */
final class Refusals {
    private Refusals() {}

    /** Hosts ask for a password where a repository is not there, so as not to tell which ones are private. */
    static boolean hidden(TransportException refusal) {
        String said = String.valueOf(refusal.getMessage());
        return said.contains(JGitText.get().noCredentialsProvider) || said.contains(JGitText.get().notAuthorized);
    }
}
