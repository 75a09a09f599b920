package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.connectors.github.transport.Line.FINE;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many threads behind one gate. */
class GateCrowdTest {
    private static final String WHOLE = "{\"fine\":true}";

    private final TestClock clock = new TestClock();

    @Test
    void whileALimitHoldsNobodySends() throws Exception {
        CyclicBarrier allFour = new CyclicBarrier(4);
        AtomicInteger limited = new AtomicInteger();
        AtomicInteger impatient = new AtomicInteger();
        String begin = TestClock.header(clock.now());
        Instant until = clock.now().plusSeconds(30);
        try (Script script = new Script(clock, asked -> {
            if (limited.get() >= 4) {
                impatient.addAndGet(clock.now().isBefore(until) ? 1 : 0);
                return FINE;
            }
            await(allFour);
            limited.incrementAndGet();
            await(allFour);
            return Line.secondary(429).with("Retry-After", "30").with("Date", begin);
        })) {
            Way way = Way.to(script, clock);
            inParallel(8, () -> {
                for (int i = 0; i < 5; i++) {
                    assertThat(way.ask()).isEqualTo(WHOLE);
                }
                return null;
            });

            assertThat(impatient).hasValue(0);
            assertThat(script.requests()).isEqualTo(8 * 5 + 4);
            assertThat(clock.pauses()).as("one pause for all").containsExactly(Duration.ofSeconds(31));
        }
    }

    @Test
    void neverMoreAtOnceThanAgreed() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        try (Script script = new Script(clock, asked -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            three.countDown();
            await(three);
            now.decrementAndGet();
            return FINE;
        })) {
            Way way = Way.to(script, Tokens.none(), Way.manners(clock).withInFlight(3));
            inParallel(12, way::ask);

            assertThat(most).hasValue(3);
        }
    }

    /** Some asking that may fail. */
    private interface Asking {
        Object ask() throws IOException;
    }

    private static void inParallel(int threads, Asking asking) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(asking::ask));
            }
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The others did not come", e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException("The test is over", e);
        }
    }
}
