package org.ossvitals.connectors.github.transport;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Asks again after broken connections, broken bodies, server errors and rate limits, with growing pauses; a rate limit
 * sets its own pause. What is still limited or failing in the end is an exception, never an empty answer.
 */
final class Retries implements GitHubConnector {
    private static final double JITTER = 0.2;

    private final GitHubConnector next;
    private final Patience patience;
    private final RetryPolicy<GitHubConnectorResponse> policy;

    Retries(GitHubConnector next, Manners manners) {
        this.next = next;
        this.patience = manners.patience();
        policy = RetryPolicy.<GitHubConnectorResponse>builder()
                .handle(IOException.class)
                .handleResultIf(response -> response.statusCode() >= 500 || Limits.reached(response))
                .abortIf((response, failure) ->
                        response != null && Limits.reached(response) && tooLong(Limits.pause(response)))
                .withMaxAttempts(patience.attempts())
                .withBackoff(patience.firstPause(), patience.longestPause())
                .withJitter(JITTER)
                .withDelayFn(context -> pause(context.getLastResult()))
                .build();
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest connectorRequest) throws IOException {
        Request request = Request.of(connectorRequest);
        GitHubConnectorResponse response = attempts(request);
        if (response.statusCode() >= 500) {
            throw new HostFailedException("The host answered " + response.statusCode() + " to " + request.named() + ", "
                    + patience.attempts() + " times; run again later");
        }
        if (Limits.reached(response)) {
            throw new RateLimitedException(request, Limits.pause(response));
        }
        return response;
    }

    private GitHubConnectorResponse attempts(Request request) throws IOException {
        try {
            return Failsafe.with(policy).get(() -> next.send(request));
        } catch (FailsafeException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("Interrupted at " + request.named(), e);
        }
    }

    /** A negative pause stands for "as the policy says". */
    private static Duration pause(GitHubConnectorResponse last) throws IOException {
        if (last == null || !Limits.reached(last)) {
            return Duration.ofNanos(-1);
        }
        // Longer by the jitter, so that it never comes out shorter than asked for.
        return Limits.pause(last).multipliedBy(5).dividedBy(4);
    }

    private boolean tooLong(Duration pause) {
        return pause.compareTo(patience.longestPause()) > 0;
    }
}
