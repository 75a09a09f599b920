package org.ossvitals.connectors.simulation;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.language.Document;
import graphql.language.Field;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a query costs by GitHub's published formula: the requests needed to fill every connection, if each is as long as
 * was asked for, divided by a hundred; at least one.
 *
 * @param nodes how many objects it could bring at most
 * @param refusal why GitHub would not even begin; null if it would
 */
record Points(int cost, long nodes, GraphQLError refusal) {
    private static final int REQUESTS_PER_POINT = 100;
    private static final int LARGEST_PAGE = 100;
    private static final long MOST_NODES = 500_000;

    static Points of(GraphQLSchema schema, Document document, ExecutionInput input) {
        Count count = new Count();
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(document)
                .operationName(input.getOperationName())
                .variables(input.getVariables())
                .build()
                .reducePreOrder((field, counted) -> counted.add(field), count);
        long rounded = Math.round(count.requests / (double) REQUESTS_PER_POINT);
        return new Points((int) Math.max(1, rounded), count.nodes, count.refusal());
    }

    private static final class Count {
        private long requests;
        private long nodes;
        private GraphQLError refusal;

        Count add(QueryVisitorFieldEnvironment field) {
            if (isConnection(field)) {
                long times = times(field.getParentEnvironment());
                requests += times;
                nodes += times * size(field);
                check(field);
            }
            return this;
        }

        private GraphQLError refusal() {
            if (refusal == null && nodes > MOST_NODES) {
                return Told.error(
                        "MAX_NODE_LIMIT_EXCEEDED",
                        List.of(),
                        String.format(
                                Locale.ROOT,
                                "This query requests up to %,d possible nodes which exceeds the maximum limit of %,d.",
                                nodes,
                                MOST_NODES));
            }
            return refusal;
        }

        private void check(QueryVisitorFieldEnvironment field) {
            String name = field.getField().getName();
            boolean bounded = field.getArguments().get("first") != null
                    || field.getArguments().get("last") != null;
            if (!bounded && bringsRows(field.getField())) {
                refusal = Told.error(
                        "MISSING_PAGINATION_BOUNDARIES",
                        List.of(),
                        "You must provide a `first` or `last` value to properly paginate the `" + name
                                + "` connection.");
            }
            if (size(field) > LARGEST_PAGE || size(field) < 0) {
                refusal = Told.error(
                        "EXCESSIVE_PAGINATION",
                        List.of(),
                        "Requesting " + size(field) + " records on the `" + name
                                + "` connection exceeds the `first` limit of 100 records.");
            }
        }
    }

    /** A count alone needs no size. */
    private static boolean bringsRows(Field connection) {
        return connection.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .map(Field::getName)
                .anyMatch(name -> name.equals("nodes") || name.equals("edges"));
    }

    /** How often a field below this one is filled. */
    private static long times(QueryVisitorFieldEnvironment field) {
        if (field == null) {
            return 1;
        }
        long here = field.getArguments().get("ids") instanceof Collection<?> ids
                ? ids.size()
                : isConnection(field) ? size(field) : 1;
        return here * times(field.getParentEnvironment());
    }

    private static boolean isConnection(QueryVisitorFieldEnvironment field) {
        return GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType())
                .getName()
                .endsWith("Connection");
    }

    private static int size(QueryVisitorFieldEnvironment connection) {
        Map<String, Object> arguments = connection.getArguments();
        Object size = arguments.get("first") != null ? arguments.get("first") : arguments.get("last");
        return size instanceof Integer number ? number : 0;
    }
}
