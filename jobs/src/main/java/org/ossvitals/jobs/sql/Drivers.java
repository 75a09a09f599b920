package org.ossvitals.jobs.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two threads that ask Spark: one query is planned while another computes. */
public final class Drivers implements AutoCloseable {
    /** More threads gained nothing when measured. */
    private static final int THREADS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Begins as soon as a thread is free. */
    public <T> CompletableFuture<T> submit(Callable<T> work) {
        return after(List.of(), work);
    }

    /** Begins when others have succeeded and a thread is free; nothing waits in a thread. */
    public <T> CompletableFuture<T> after(Collection<CompletableFuture<?>> others, Callable<T> work) {
        return CompletableFuture.allOf(others.toArray(CompletableFuture[]::new))
                .thenApplyAsync(all -> call(work), threads);
    }

    /** The answer; what kept it from being given is thrown here, checked exceptions as the cause of another. */
    public static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof IOException failure) {
                throw new UncheckedIOException(failure);
            }
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
