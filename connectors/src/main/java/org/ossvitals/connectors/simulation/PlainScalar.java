package org.ossvitals.connectors.simulation;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** GitHub's own scalars are texts. */
final class PlainScalar implements Coercing<String, String> {
    static final List<GraphQLScalarType> ALL = Stream.of("BigInt", "DateTime", "GitObjectID", "URI")
            .map(name -> GraphQLScalarType.newScalar()
                    .name(name)
                    .coercing(new PlainScalar())
                    .build())
            .toList();

    private PlainScalar() {}

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value instanceof Instant instant ? Fields.text(instant) : value.toString();
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        return input.toString();
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return text.getValue();
        }
        throw new CoercingParseLiteralException("Not a string: " + input);
    }
}
