package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ossvitals.connectors.github.transport.HostFailedException;

/**
 * What GraphQL answered. Data and errors may come together: what could be found, and what not.
 *
 * @param data an object; empty where there is none
 * @param points what it cost
 */
record GraphQlAnswer(String operation, JsonNode data, List<Problem> problems, int points) {
    private static final Pattern TOO_MUCH = Pattern.compile(
            "LIMITS?_EXCEEDED|resource limits|timeout|timed out|something went wrong", Pattern.CASE_INSENSITIVE);

    /**
     * One error.
     *
     * @param type for example {@code NOT_FOUND}; empty where the host names none
     * @param path to what could not be answered, as {@code repository.issue}; empty for the whole query
     * @param message fit for one line of ours
     */
    record Problem(String type, String path, String message) {
        boolean notFound() {
            return type.equals("NOT_FOUND");
        }

        /** Asking again, or for less, would bring the same. */
        boolean answers() {
            return notFound() || type.equals("FORBIDDEN");
        }

        /** The query was more than the host computes at once. */
        boolean tooMuch() {
            return TOO_MUCH.matcher(type + " " + message).find();
        }
    }

    GraphQlAnswer {
        problems = List.copyOf(problems);
    }

    static GraphQlAnswer of(String operation, JsonNode body) {
        List<Problem> problems = new ArrayList<>();
        for (JsonNode error : body.path("errors")) {
            List<String> path = new ArrayList<>();
            error.path("path").forEach(step -> path.add(step.asText()));
            problems.add(new Problem(
                    error.path("type").asText(), String.join(".", path), Answer.brief(error.path("message"))));
        }
        JsonNode data = body.path("data");
        return new GraphQlAnswer(
                operation, data, problems, data.path("rateLimit").path("cost").asInt(1));
    }

    /**
     * The data, where all of it could be answered; what was not found is null in it.
     *
     * @throws HostFailedException when the query was too much for the host: half of it may pass
     */
    JsonNode orFail() throws IOException {
        for (Problem problem : problems) {
            if (problem.tooMuch()) {
                throw new HostFailedException("GraphQL " + operation + " was too much: " + problem.message());
            }
            if (!problem.notFound()) {
                throw new IOException("GraphQL " + operation + " failed: " + problem.message());
            }
        }
        if (!data.isObject()) {
            throw new IOException("GraphQL " + operation + " was answered without data");
        }
        return data;
    }
}
