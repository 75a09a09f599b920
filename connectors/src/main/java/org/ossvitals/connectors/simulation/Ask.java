package org.ossvitals.connectors.simulation;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a field was asked with, and what it may look at. */
record Ask(DataFetchingEnvironment env) {
    <T> T argument(String name) {
        return env.getArgument(name);
    }

    List<Object> path() {
        return env.getExecutionStepInfo().getPath().toList();
    }

    GraphQl.Hall hall() {
        return env.getGraphQlContext().get(GraphQl.Hall.class);
    }

    Meter meter() {
        return env.getGraphQlContext().get(Meter.class);
    }

    Points points() {
        return env.getGraphQlContext().get(Points.class);
    }

    /** Null, and why. */
    Object missing(String message) {
        return failed(Told.error("NOT_FOUND", path(), message));
    }

    Object failed(GraphQLError error) {
        return DataFetcherResult.newResult().error(error).build();
    }

    /** The field {@code orderBy.field}; empty where no order was asked for. */
    String orderField() {
        Map<String, Object> order = argument("orderBy");
        return order == null ? "" : String.valueOf(order.get("field"));
    }

    boolean newestFirst() {
        Map<String, Object> order = argument("orderBy");
        return order != null && "DESC".equals(order.get("direction"));
    }

    /** The part of the rows that {@code first}, {@code last}, {@code after} and {@code before} name. */
    <T> Slice<T> slice(List<T> rows) {
        return Slice.of(rows, this);
    }

    List<Object> element(int index) {
        List<Object> path = new ArrayList<>(path());
        path.add(index);
        return path;
    }
}
