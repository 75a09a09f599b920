package org.ossvitals.connectors.git;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jgit.lib.ProgressMonitor;

/**
 * Work with a server that must not take for ever. JGit asks between objects whether to go on, but not while it waits for
 * a byte: so the work has a thread of its own, which is left behind when it does not listen.
 */
record Timed<T>(URI address, Duration allowed) {
    /** How long after the deadline the work may take to notice it. */
    private static final Duration NOTICE = Duration.ofSeconds(5);

    /** Something that is asked to end by its monitor. */
    interface Work<T> {
        T with(ProgressMonitor monitor) throws IOException;
    }

    T of(Work<T> work) throws IOException {
        Deadline deadline = new Deadline(allowed);
        FutureTask<T> task = new FutureTask<>(() -> work.with(deadline));
        Thread thread = new Thread(task, "git-fetch");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(allowed.plus(NOTICE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw tooLong(e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while fetching " + address).initCause(e);
        } catch (ExecutionException e) {
            if (deadline.isCancelled()) {
                throw tooLong(e);
            }
            throw e.getCause() instanceof IOException failure
                    ? failure
                    : new IOException("Unexpected: " + e.getCause(), e.getCause());
        }
    }

    private IOException tooLong(Exception cause) {
        return new IOException("It took longer than " + allowed.toSeconds() + " seconds", cause);
    }
}
