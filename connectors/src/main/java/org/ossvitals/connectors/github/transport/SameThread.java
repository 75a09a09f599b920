package org.ossvitals.connectors.github.transport;

import dev.failsafe.spi.Scheduler;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs at once, after the delay and on the thread that asks: a walk is one thread, and its pauses are {@link Waiting}. */
final class SameThread implements Scheduler {
    private final Waiting waiting;

    SameThread(Waiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public ScheduledFuture<?> schedule(Callable<?> callable, long delay, TimeUnit unit) {
        Done done = new Done();
        try {
            if (delay > 0) {
                waiting.pause(Duration.of(delay, unit.toChronoUnit()));
            }
            callable.call();
            done.complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in a pause", e);
        } catch (Exception e) {
            done.completeExceptionally(e);
        }
        return done;
    }

    private static final class Done extends CompletableFuture<Void> implements ScheduledFuture<Void> {
        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(0, other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
