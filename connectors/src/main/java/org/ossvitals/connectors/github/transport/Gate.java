package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kohsuke.github.connector.GitHubConnectorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides, for all threads together, who may send now and by which token: the first one that the host lets ask, and only
 * so many requests at once. While it lets none ask everybody waits; when that would take too long, nobody sends any
 * more.
 */
final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    /** Nobody sleeps longer at a time, so that who needs a shorter pause does not wait for the end of a longer one. */
    private static final Duration NAP = Duration.ofMinutes(1);

    private static final int UNAUTHORIZED = 401;

    private final Tokens.Source source;
    private final Object opening = new Object();
    private final Manners manners;
    private final ServerClock clock;
    private volatile List<Right> rights;
    private int underWay;
    private boolean napping;
    private Duration tooLong;
    private Instant announced = Instant.EPOCH;

    Gate(Tokens.Source source, Manners manners, ServerClock clock) {
        this.source = source;
        this.manners = manners;
        this.clock = clock;
    }

    /**
     * Leave to send one request.
     *
     * @param asOf the state of the right when leave was given
     * @param at the host's time when leave was given
     */
    record Pass(Right right, int asOf, String resource, Instant at) {}

    /** Finds the tokens, when it is first used: those of a GitHub App must be asked for. */
    void open(Host host) throws IOException {
        synchronized (opening) {
            if (rights == null) {
                rights = source.tokens(host).stream()
                        .map(token -> new Right(token, manners.reserve()))
                        .toList();
            }
        }
    }

    /** Waits for leave to send. */
    Pass enter(Request request) throws IOException {
        try {
            while (true) {
                Duration nap;
                synchronized (this) {
                    Optional<Pass> pass = pass(request.resource());
                    if (pass.isPresent()) {
                        return pass.get();
                    }
                    nap = nap(request.resource());
                }
                sleep(nap);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted before " + request.named()).initCause(e);
        }
    }

    /** The request has been answered, or has failed. */
    synchronized void leave() {
        underWay--;
        notifyAll();
    }

    /** What may still be asked, by all tokens together. */
    synchronized Left left() {
        return new Left(left(Request.CORE), left(Request.GRAPHQL));
    }

    private OptionalLong left(String resource) {
        long[] told = rights == null
                ? new long[0]
                : rights.stream()
                        .filter(right -> !right.revoked())
                        .map(right -> right.left(resource, clock.now()))
                        .flatMapToLong(OptionalLong::stream)
                        .toArray();
        return told.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Arrays.stream(told).sum());
    }

    private Optional<Pass> pass(String resource) throws IOException {
        if (tooLong != null) {
            throw new RateLimitedException(tooLong, manners.patience().longestPause());
        }
        if (rights.stream().allMatch(Right::revoked)) {
            throw new TokenRefusedException();
        }
        if (underWay >= manners.inFlight()) {
            return Optional.empty();
        }
        Optional<Right> usable = rights.stream()
                .filter(right -> !right.revoked() && wait(right, resource).isZero())
                .findFirst();
        usable.ifPresent(right -> {
            right.spend(resource);
            underWay++;
        });
        return usable.map(right -> new Pass(right, right.state(), resource, clock.now()));
    }

    /** How long to sleep on behalf of everybody; zero for who has waited for others here. */
    private Duration nap(String resource) throws IOException, InterruptedException {
        Duration wait = shortest(resource);
        if (wait.compareTo(manners.patience().longestPause()) > 0) {
            tooLong = wait;
            notifyAll();
            throw new RateLimitedException(wait, manners.patience().longestPause());
        }
        if (wait.isZero() || napping) {
            // All places are taken, or somebody else sleeps for us: whoever ends either calls.
            wait();
            return Duration.ZERO;
        }
        napping = true;
        announce(clock.now().plus(wait), wait);
        return wait.compareTo(NAP) < 0 ? wait : NAP;
    }

    /** Once for each wait, however many naps it takes. */
    private void announce(Instant end, Duration wait) {
        if (end.isAfter(announced.plus(NAP))) {
            announced = end;
            LOG.info("Waiting {} s for the host's rate limit", wait.toSeconds());
        }
    }

    private void sleep(Duration nap) throws InterruptedException {
        if (nap.isZero()) {
            return;
        }
        try {
            manners.waiting().pause(nap);
            clock.passed(nap);
        } finally {
            synchronized (this) {
                napping = false;
                notifyAll();
            }
        }
    }

    private Duration shortest(String resource) {
        return rights.stream()
                .filter(right -> !right.revoked())
                .map(right -> wait(right, resource))
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Duration wait(Right right, String resource) {
        return right.wait(resource, clock.now());
    }

    /** Notes what an answer says about the token; whether the same request must be sent again. */
    synchronized boolean again(Pass pass, GitHubConnectorResponse response) throws IOException {
        clock.told(response);
        Instant answered = answered(pass, response);
        pass.right().told(pass.resource(), response, clock, answered);
        if (Limits.reached(response)) {
            pass.right().limited(pass.asOf(), Limits.pause(response, clock), answered);
            return true;
        }
        if (response.statusCode() == UNAUTHORIZED && !pass.right().token().anonymous()) {
            pass.right().refused(pass.asOf());
            return true;
        }
        pass.right().fine(pass.asOf());
        return false;
    }

    /** By the answer's date, so that an answer which was long under way does not prolong a pause that is over. */
    private static Instant answered(Pass pass, GitHubConnectorResponse response) {
        return ServerClock.date(response.header("Date"))
                .filter(date -> date.isAfter(pass.at()))
                .orElse(pass.at());
    }
}
