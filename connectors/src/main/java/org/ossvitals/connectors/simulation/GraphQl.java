package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.simulation.World.Fact;

/**
 * Answers four GraphQL operations by their name, without a GraphQL engine: {@code RepositoryReviews},
 * {@code ChangeRequestReviews}, {@code RepositoryTags} and {@code Profiles}. Every field that they may select is there,
 * whatever was selected.
 */
final class GraphQl {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OPERATION = Pattern.compile("query\\s+(\\w+)");

    private final Function<String, Shelf> repositories;
    private final ReviewsQuery reviews;
    private final ProfilesQuery profiles;

    /** @param repositories by full name; null for one that is not there */
    GraphQl(Function<String, Shelf> repositories, Accounts accounts) {
        this.repositories = repositories;
        this.reviews = new ReviewsQuery(accounts);
        this.profiles = new ProfilesQuery(accounts);
    }

    Answer answer(String body, Budget budget) {
        try {
            GraphQlAnswer answer = answer(JSON.readTree(body));
            answer.put("rateLimit", budget.points());
            return Answer.ok(answer.body());
        } catch (JsonProcessingException e) {
            return Answer.refused(400, "Problems parsing JSON");
        }
    }

    private GraphQlAnswer answer(JsonNode request) {
        String query = request.path("query").asText("");
        JsonNode variables = request.path("variables");
        String operation = operation(request, query);
        return switch (operation) {
            case "RepositoryReviews" -> repository(variables, "pullRequests", Fact.THREADS, reviews::connection);
            case "ChangeRequestReviews" -> {
                int number = variables.path("number").asInt();
                yield repository(
                        variables,
                        "pullRequest",
                        Fact.THREADS,
                        (shelf, slice) -> reviews.reviewsOf(shelf, number, slice));
            }
            case "RepositoryTags" -> repository(variables, "refs", Fact.TAGS, TagsQuery::connection);
            case "Profiles" -> profiles.answer(query, variables);
            default -> unknown(operation);
        };
    }

    /** The name of the operation that a body asks for; empty where there is none. */
    static String operation(String body) {
        try {
            JsonNode request = JSON.readTree(body);
            return operation(request, request.path("query").asText(""));
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static String operation(JsonNode request, String query) {
        if (request.hasNonNull("operationName")) {
            return request.get("operationName").asText();
        }
        Matcher named = OPERATION.matcher(query);
        return named.find() ? named.group(1) : "";
    }

    private static GraphQlAnswer unknown(String operation) {
        String message = "The simulated GitHub answers RepositoryReviews, ChangeRequestReviews, RepositoryTags and"
                + " Profiles, not '" + operation + "'";
        return new GraphQlAnswer().fail("undefinedOperation", operation, message);
    }

    /** A part of one repository, taken by cursor. */
    private interface Connection {
        Fields of(Shelf shelf, Slice slice);
    }

    private GraphQlAnswer repository(JsonNode variables, String field, Fact fact, Connection connection) {
        String fullName =
                variables.path("owner").asText() + "/" + variables.path("name").asText();
        Shelf shelf = repositories.apply(fullName);
        if (shelf == null) {
            return new GraphQlAnswer()
                    .notFound("repository", "Could not resolve to a Repository with the name '" + fullName + "'.");
        }
        if (!shelf.knows(fact)) {
            return new GraphQlAnswer().notFound("repository", "Could not resolve " + field + " of '" + fullName + "'.");
        }
        Fields repository = new Fields()
                .with("databaseId", shelf.repository.id())
                .with(field, connection.of(shelf, Slice.of(variables)));
        return new GraphQlAnswer().put("repository", repository);
    }
}
