package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.simulation.World.Account;

/** Many users in one query, each under an alias: {@code u0: user(login: "ada") {…}}. */
record ProfilesQuery(Accounts accounts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Alias, and the login as a variable or as a string. */
    private static final Pattern USER = Pattern.compile(
            "(\\w+)\\s*:\\s*user\\s*\\(\\s*login\\s*:\\s*(?:\\$(\\w+)|(\"(?:[^\"\\\\]|\\\\.)*\"))\\s*\\)");

    /** Only users have profiles here: bots and organisations are "not found", as on GitHub. */
    GraphQlAnswer answer(String query, JsonNode variables) {
        GraphQlAnswer answer = new GraphQlAnswer();
        Matcher user = USER.matcher(query);
        while (user.find()) {
            String login = login(user, variables);
            Account account = accounts.find(login);
            if (account != null && account.type().equals("User")) {
                answer.put(user.group(1), profile(account));
            } else {
                answer.notFound(user.group(1), "Could not resolve to a User with the login of '" + login + "'.");
            }
        }
        return answer;
    }

    /** A GraphQL string reads like a JSON string. */
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
}
