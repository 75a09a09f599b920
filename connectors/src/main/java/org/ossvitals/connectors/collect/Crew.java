package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A few threads that do a list of work together, in its order. */
final class Crew {
    private Crew() {}

    /** A piece of work. */
    interface Work {
        void run() throws IOException;
    }

    /** Returns when all is done, or throws the first failure; either way nobody works any more. */
    static void run(int threads, List<Work> work) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            ExecutorCompletionService<Void> ended = new ExecutorCompletionService<>(executor);
            for (Work piece : work) {
                ended.submit(() -> {
                    piece.run();
                    return null;
                });
            }
            for (int i = 0; i < work.size(); i++) {
                ended.take().get();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            end(executor);
        }
    }

    private static IOException failure(Throwable cause) {
        return cause instanceof IOException failure
                ? failure
                : new IOException("Collecting failed: " + cause.getMessage(), cause);
    }

    /** Whoever closes the lake next must be sure that nobody writes to it any more. */
    private static void end(ExecutorService executor) throws IOException {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IOException("A collecting thread does not end; run again, what was committed is kept");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return (IOException) new InterruptedIOException("Interrupted while collecting").initCause(e);
    }
}
