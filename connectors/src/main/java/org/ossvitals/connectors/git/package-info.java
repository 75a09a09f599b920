/**
 * What git itself tells of a repository: commits, tags, and the files that say how a project is run. A repository is
 * fetched once a run as a bare clone without file contents, and three connectors read it; a plain clone on disk is read
 * in the same way. JGit is named here only. Start with {@code Clones}, then {@code Commits}.
 */
package org.ossvitals.connectors.git;
