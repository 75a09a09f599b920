package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/**
 * Answers GraphQL queries: they are validated and executed against the schema in {@code github.graphql}, their price is
 * charged before, and what goes wrong is told as GitHub tells it.
 */
final class GraphQl {
    private static final Pattern OPERATION = Pattern.compile("query\\s+(\\w+)");
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Hall hall;

    GraphQl(Hall hall) {
        this.hall = hall;
    }

    /** The name of the operation that a body asks for; empty where there is none. */
    static String operation(String body) {
        try {
            JsonNode request = Json.MAPPER.readTree(body);
            if (request.hasNonNull("operationName")) {
                return request.get("operationName").asText();
            }
            Matcher named = OPERATION.matcher(request.path("query").asText(""));
            return named.find() ? named.group(1) : "";
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    Answer answer(String body, Meter meter) {
        try {
            JsonNode request = Json.MAPPER.readTree(body);
            Map<String, Object> variables = request.path("variables").isObject()
                    ? Json.MAPPER.convertValue(request.get("variables"), MAP)
                    : Map.of();
            ExecutionInput.Builder input = ExecutionInput.newExecutionInput()
                    .query(request.path("query").asText(""))
                    .operationName(request.path("operationName").textValue())
                    .variables(variables);
            return answer(input.build(), meter);
        } catch (JsonProcessingException e) {
            return Answer.refused(400, "Problems parsing JSON");
        }
    }

    private Answer answer(ExecutionInput input, Meter meter) {
        PreparsedDocumentEntry document = GraphQlEngine.document(input);
        if (document.hasErrors()) {
            return errors(document.getErrors());
        }
        Points points = Points.of(GraphQlEngine.schema(), document.getDocument(), input);
        if (points.refusal() != null) {
            return errors(List.of(points.refusal()));
        }
        if (!meter.afford(Meter.GRAPHQL, points.cost())) {
            return errors(List.of(Told.error("RATE_LIMITED", List.of(), "API rate limit exceeded.")));
        }
        ExecutionInput served = input.transform(building ->
                building.graphQLContext(Map.of(Hall.class, hall, Meter.class, meter, Points.class, points)));
        return answer(GraphQlEngine.execute(served));
    }

    private static Answer answer(ExecutionResult result) {
        Fields body = new Fields().with("data", result.getData());
        return Answer.ok(result.getErrors().isEmpty() ? body : body.with("errors", told(result.getErrors())));
    }

    private static Answer errors(List<? extends GraphQLError> errors) {
        return Answer.ok(new Fields().with("errors", told(errors)));
    }

    private static List<Map<String, Object>> told(List<? extends GraphQLError> errors) {
        return errors.stream().map(Told::fields).toList();
    }

    /** What a query may lead to. */
    interface Hall {
        /** By full name, also a former one where those are to be followed; null for none. */
        Shelf byName(String fullName, boolean alsoFormer);

        /** By number; null for none. */
        Shelf byId(long id);

        Accounts accounts();

        /** What the world calls a commit that git calls so; the same name when git never made it. */
        String worldSha(long repositoryId, String sha);

        Urls urls();

        /** How a repository that is not shown is refused; null for one that is. */
        static GraphQLError refusal(SimulatedRepository repository, List<Object> path) {
            return switch (repository.circumstances().standing()) {
                case VISIBLE -> null;
                case HIDDEN ->
                    Told.error(
                            "NOT_FOUND",
                            path,
                            "Could not resolve to a Repository with the name '" + repository.fullName() + "'.");
                case BLOCKED, WITHHELD -> Told.error("FORBIDDEN", path, "Repository access blocked");
            };
        }
    }
}
