package org.ossvitals.connectors.simulation;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Says of each type what its fields are. */
record Wiring(RuntimeWiring.Builder wiring) {

    /** @param <S> what stands for an object of the type */
    @SuppressWarnings("unchecked") // Which object stands for which type is decided here and in the resolvers.
    static final class Type<S> {
        private final TypeRuntimeWiring.Builder type;

        Type(TypeRuntimeWiring.Builder type) {
            this.type = type;
        }

        Type<S> field(String name, Function<S, ?> value) {
            type.dataFetcher(name, env -> value.apply((S) env.getSource()));
            return this;
        }

        /** A field whose value depends on more than its object. */
        Type<S> field(String name, Asking<S> value) {
            type.dataFetcher(name, env -> value.answer((S) env.getSource(), new Ask(env)));
            return this;
        }
    }

    /** Answers a field with arguments. */
    @FunctionalInterface
    interface Asking<S> {
        Object answer(S source, Ask ask);
    }

    <S> Wiring type(String name, UnaryOperator<Type<S>> fields) {
        Type<S> type = fields.apply(new Type<>(TypeRuntimeWiring.newTypeWiring(name)));
        wiring.type(type.type);
        return this;
    }

    /** An interface or a union: which type an object has. */
    Wiring resolve(String name, Function<Object, String> type) {
        wiring.type(TypeRuntimeWiring.newTypeWiring(name)
                .typeResolver(env -> env.getSchema().getObjectType(type.apply(env.getObject()))));
        return this;
    }
}
