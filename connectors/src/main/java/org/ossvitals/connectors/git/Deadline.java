package org.ossvitals.connectors.git;

import java.time.Duration;
import org.eclipse.jgit.lib.EmptyProgressMonitor;

/** Ends a fetch that takes too long, or whose thread was interrupted. JGit asks at every object. */
final class Deadline extends EmptyProgressMonitor {
    private final long ends;

    Deadline(Duration allowed) {
        ends = System.nanoTime() + allowed.toNanos();
    }

    @Override
    public boolean isCancelled() {
        return System.nanoTime() - ends > 0 || Thread.currentThread().isInterrupted();
    }
}
