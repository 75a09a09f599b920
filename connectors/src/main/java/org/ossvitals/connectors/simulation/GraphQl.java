package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.simulation.World.Account;

/**
 * Answers four GraphQL operations by their name, without a GraphQL engine: {@code RepositoryReviews},
 * {@code ChangeRequestReviews}, {@code RepositoryTags} and {@code Profiles}. Every field that they may select is there,
 * whatever was selected.
 */
final class GraphQl {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OPERATION = Pattern.compile("query\\s+(\\w+)");
    private static final Pattern USER = Pattern.compile(
            "(\\w+)\\s*:\\s*user\\s*\\(\\s*login\\s*:\\s*(?:\\$(\\w+)|(\"(?:[^\"\\\\]|\\\\.)*\"))\\s*\\)");

    private final Function<String, Shelf> repositories;
    private final Accounts accounts;
    private final ReviewsQuery reviews;
    private final Budget budget;

    GraphQl(Function<String, Shelf> repositories, Accounts accounts, Budget budget) {
        this.repositories = repositories;
        this.accounts = accounts;
        this.reviews = new ReviewsQuery(accounts);
        this.budget = budget;
    }

    Answer answer(String body) {
        JsonNode request;
        try {
            request = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return Answer.refused(400, "Problems parsing JSON");
        }
        String query = request.path("query").asText("");
        JsonNode variables = request.path("variables");
        String operation = operation(request, query);
        return switch (operation) {
            case "RepositoryReviews" -> repository(variables, reviews::connection, "pullRequests");
            case "ChangeRequestReviews" -> {
                int number = variables.path("number").asInt();
                yield repository(variables, (shelf, slice) -> reviews.reviewsOf(shelf, number, slice), "pullRequest");
            }
            case "RepositoryTags" -> repository(variables, TagsQuery::connection, "refs");
            case "Profiles" -> profiles(query, variables);
            default ->
                Answer.ok(new Fields()
                        .with("data", null)
                        .with("errors", List.of(error("undefinedOperation", List.of(), unknown(operation)))));
        };
    }

    private static String unknown(String operation) {
        return "The simulated GitHub answers RepositoryReviews, ChangeRequestReviews,"
                + " RepositoryTags and Profiles, not '" + operation + "'";
    }

    private static String operation(JsonNode request, String query) {
        Matcher named = OPERATION.matcher(query);
        return request.hasNonNull("operationName")
                ? request.get("operationName").asText()
                : named.find() ? named.group(1) : "";
    }

    /** A connection of one repository, taken by cursor. */
    interface Connection {
        Fields of(Shelf shelf, Slice slice);
    }

    private Answer repository(JsonNode variables, Connection connection, String name) {
        String fullName =
                variables.path("owner").asText() + "/" + variables.path("name").asText();
        Shelf shelf = repositories.apply(fullName);
        if (shelf == null) {
            String message = "Could not resolve to a Repository with the name '" + fullName + "'.";
            return data(
                    new Fields().with("repository", null), List.of(error("NOT_FOUND", List.of("repository"), message)));
        }
        Fields repository = new Fields()
                .with("databaseId", shelf.repository.id())
                .with(name, connection.of(shelf, Slice.of(variables)));
        return data(new Fields().with("repository", repository), List.of());
    }

    /** Only users have profiles here: bots and organisations are "not found", as on GitHub. */
    private Answer profiles(String query, JsonNode variables) {
        Fields data = new Fields();
        List<Fields> errors = new ArrayList<>();
        Matcher user = USER.matcher(query);
        while (user.find()) {
            String login = login(user, variables);
            Account account = accounts.find(login);
            boolean found = account != null && account.type().equals("User");
            data.with(user.group(1), found ? profile(account) : null);
            if (!found) {
                String message = "Could not resolve to a User with the login of '" + login + "'.";
                errors.add(error("NOT_FOUND", List.of(user.group(1)), message));
            }
        }
        return data(data, errors);
    }

    /** The login stands in the query, as a JSON string, or is a variable. */
    private static String login(Matcher user, JsonNode variables) {
        if (user.group(2) != null) {
            return variables.path(user.group(2)).asText();
        }
        try {
            return JSON.readTree(user.group(3)).asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a string: " + user.group(3), e);
        }
    }

    private static Fields profile(Account account) {
        return new Fields()
                .with("__typename", account.type())
                .with("databaseId", account.id())
                .with("login", account.login())
                .with("name", account.name())
                .with("company", account.company())
                .with("location", account.location())
                .with("createdAt", account.createdAt());
    }

    private static Fields error(String type, List<String> path, String message) {
        return new Fields().with("type", type).with("path", path).with("message", message);
    }

    private Answer data(Fields data, List<Fields> errors) {
        data.with(
                "rateLimit",
                new Fields()
                        .with("cost", 1)
                        .with("remaining", budget.remaining("graphql"))
                        .with("resetAt", budget.resetsAt()));
        Fields body = new Fields().with("data", data);
        return Answer.ok(errors.isEmpty() ? body : body.with("errors", errors));
    }
}
