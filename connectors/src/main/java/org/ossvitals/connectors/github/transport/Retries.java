package org.ossvitals.connectors.github.transport;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Asks again after broken connections, broken bodies, server errors and answers that are still being made (202), with
 * growing pauses. What still fails in the end is an exception, never an empty answer.
 */
final class Retries implements GitHubConnector {
    private static final int STILL_MADE = 202;
    private static final int UNCHANGED = 304;
    private static final double JITTER = 0.2;
    /** Doubling ends here. */
    private static final int LONGEST = 32;
    /** A query that is too much for the host is sooner asked in smaller parts than again: each failure costs points. */
    private static final int GRAPHQL_ATTEMPTS = 3;

    private final GitHubConnector next;
    private final Manners manners;
    private final ServerClock clock;

    Retries(GitHubConnector next, Manners manners, ServerClock clock) {
        this.next = next;
        this.manners = manners;
        this.clock = clock;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest connectorRequest) throws IOException {
        Request request = Request.of(connectorRequest);
        int attempts = request.graphql()
                ? Math.min(GRAPHQL_ATTEMPTS, manners.patience().attempts())
                : manners.patience().attempts();
        GitHubConnectorResponse response = sent(request, policy(attempts), attempts);
        if (failed(response)) {
            throw new HostFailedException(
                    "The host answered " + response.statusCode() + " to " + request.named() + times(attempts));
        }
        return response;
    }

    private RetryPolicy<GitHubConnectorResponse> policy(int attempts) {
        Duration first = manners.patience().firstPause();
        return RetryPolicy.<GitHubConnectorResponse>builder()
                .handle(IOException.class)
                .handleResultIf(response -> failed(response) || response.statusCode() == STILL_MADE)
                .abortOn(Retries::lasting)
                .withMaxAttempts(attempts)
                .withBackoff(first, first.multipliedBy(LONGEST))
                .withJitter(JITTER)
                .withDelayFn(context -> asked(context.getLastResult()))
                .build();
    }

    /** "Unchanged" is no answer to who did not say what they have. */
    private static boolean failed(GitHubConnectorResponse response) {
        return response.statusCode() >= 500
                || response.statusCode() == UNCHANGED && response.request().header("If-None-Match") == null;
    }

    /** What the next attempt cannot change. */
    private static boolean lasting(Throwable failure) {
        return failure instanceof RateLimitedException
                || failure instanceof HostFailedException
                || failure instanceof TokenRefusedException
                || failure instanceof InterruptedIOException
                || failure instanceof UnreachableException unreachable && unreachable.certificate();
    }

    /** The pause that a failing host asks for; a negative one stands for "as the policy says". */
    private Duration asked(GitHubConnectorResponse last) {
        Duration none = Duration.ofNanos(-1);
        return last == null
                ? none
                : Limits.retryAfter(last, clock)
                        .filter(pause -> pause.compareTo(manners.patience().longestPause()) <= 0 && !pause.isNegative())
                        // Longer by the jitter, so that it never comes out shorter than asked for.
                        .map(pause -> pause.multipliedBy(5).dividedBy(4))
                        .orElse(none);
    }

    private GitHubConnectorResponse sent(Request request, RetryPolicy<GitHubConnectorResponse> policy, int attempts)
            throws IOException {
        try {
            return Failsafe.with(policy)
                    .with(new SameThread(manners.waiting()))
                    .getAsync(() -> next.send(request))
                    .get();
        } catch (InterruptedException e) {
            throw interrupted(request, e);
        } catch (ExecutionException e) {
            throw failure(request, e.getCause(), attempts);
        }
    }

    private static IOException failure(Request request, Throwable cause, int attempts) {
        if (cause.getCause() instanceof InterruptedException) {
            return interrupted(request, cause);
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof UnreachableException unreachable) {
            return unreachable;
        }
        if (cause instanceof IOException failure && lasting(failure)) {
            return failure;
        }
        return new HostFailedException(cause.getMessage() + times(attempts), cause);
    }

    private static String times(int attempts) {
        return (attempts == 1 ? "" : ", " + attempts + " times") + "; run again later";
    }

    private static IOException interrupted(Request request, Throwable cause) {
        Thread.currentThread().interrupt();
        return (IOException) new InterruptedIOException("Interrupted at " + request.named()).initCause(cause);
    }
}
