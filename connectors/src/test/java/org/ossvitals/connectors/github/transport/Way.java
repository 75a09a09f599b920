package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** The way of a test to its script, on the test's time. */
final class Way {
    static final String TOKEN = "ghp_nobodyMaySeeThis";

    private static final Patience PATIENCE = new Patience(
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            5,
            Duration.ofSeconds(1),
            Duration.ofMinutes(65));

    private final Script script;
    private final Transport transport;
    private final Census census = new Census();

    private Way(Script script, Transport transport) {
        this.script = script;
        this.transport = transport;
    }

    static Way to(Script script, TestClock clock) {
        return to(script, Tokens.of(TOKEN), manners(clock));
    }

    static Way to(Script script, Tokens tokens, Manners manners) {
        return new Way(script, new Transport(script.at(""), tokens, manners));
    }

    static Manners manners(TestClock clock) {
        return new Manners(PATIENCE, 4, 200, clock);
    }

    Census census() {
        return census;
    }

    Transport transport() {
        return transport;
    }

    /** Asks for a list; the body of the answer. */
    String ask() throws IOException {
        return ask("/repos/a/b/issues");
    }

    String ask(String path) throws IOException {
        return text(answer(path));
    }

    GitHubConnectorResponse answer(String path) throws IOException {
        return transport.connector(census).send(Request.get(script.at(path)));
    }

    String askKept(String path, KeptAnswers answers) throws IOException {
        return text(transport.connector(census, answers).send(Request.get(script.at(path))));
    }

    String askGraphQl() throws IOException {
        Request query = Request.graphql(script.at("/graphql"), "Threads", "{}".getBytes(StandardCharsets.UTF_8));
        return text(transport.connector(census).send(query));
    }

    private static String text(GitHubConnectorResponse response) throws IOException {
        return new String(response.bodyStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
