package org.ossvitals.connectors.git;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ProgressMonitor;

/**
 * Work with a server that must not take for ever. JGit asks between objects whether to go on, but not while it waits for
 * a byte: so the work has a thread of its own, which is left behind when it does not listen.
 */
record Timed<T>(URI address, GitSource.Patience patience) {
    /** How long after the deadline the work may take to notice it. */
    private static final Duration NOTICE = Duration.ofSeconds(5);

    /** Something that is asked to end by its monitor. */
    interface Work<T> {
        T with(ProgressMonitor monitor) throws IOException;
    }

    T of(Work<T> work) throws IOException {
        Deadline deadline = new Deadline(patience.whole());
        FutureTask<T> task = new FutureTask<>(() -> attempts(work, deadline));
        Thread thread = new Thread(task, "git-fetch");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.whole().plus(NOTICE).toMillis(), TimeUnit.MILLISECONDS);
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

    /** A connection may break at any time; what the server means for good is no exception here. */
    private T attempts(Work<T> work, ProgressMonitor monitor) throws IOException, InterruptedException {
        Duration pause = patience.firstPause();
        for (int left = patience.attempts() - 1; left > 0 && !monitor.isCancelled(); left--) {
            try {
                return work.with(monitor);
            } catch (TransportException e) {
                patience.waiting().pause(pause);
                pause = pause.multipliedBy(2);
            }
        }
        return work.with(monitor);
    }

    private IOException tooLong(Exception cause) {
        return new IOException("It took longer than " + patience.whole().toSeconds() + " seconds", cause);
    }
}
