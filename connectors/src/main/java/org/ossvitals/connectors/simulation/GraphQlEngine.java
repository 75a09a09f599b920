package org.ossvitals.connectors.simulation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The schema with what its fields say, built once: what differs between servers is handed in with each query. */
final class GraphQlEngine {
    static final String SCHEMA = "github.graphql";

    private static final int DOCUMENTS = 200;
    private static final Map<String, PreparsedDocumentEntry> KEPT =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
                    return size() > DOCUMENTS;
                }
            });

    /** Built at the first query, as a run may do without any. */
    private static final class Holder {
        static final GraphQLSchema SCHEMA = schemaOf(types());
        static final GraphQL ENGINE = GraphQL.newGraphQL(SCHEMA)
                .preparsedDocumentProvider(
                        (input, parse) -> CompletableFuture.completedFuture(GraphQlEngine.document(input)))
                .build();
    }

    private GraphQlEngine() {}

    static GraphQLSchema schema() {
        return Holder.SCHEMA;
    }

    static ExecutionResult execute(ExecutionInput input) {
        return Holder.ENGINE.execute(input);
    }

    /** The query parsed and validated, or what is wrong with it; kept, as few queries are asked often. */
    static PreparsedDocumentEntry document(ExecutionInput input) {
        PreparsedDocumentEntry known = KEPT.get(input.getQuery());
        if (known != null) {
            return known;
        }
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema(), input);
        PreparsedDocumentEntry entry = result.isFailure()
                ? new PreparsedDocumentEntry(result.getErrors())
                : new PreparsedDocumentEntry(result.getDocument());
        KEPT.put(input.getQuery(), entry);
        return entry;
    }

    static TypeDefinitionRegistry types() {
        try (InputStream in = GraphQlEngine.class.getResourceAsStream(SCHEMA)) {
            return new SchemaParser().parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The packaged " + SCHEMA + " cannot be read", e);
        }
    }

    private static GraphQLSchema schemaOf(TypeDefinitionRegistry types) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        PlainScalar.ALL.forEach(wiring::scalar);
        Wiring fields = new Wiring(wiring);
        QueryFields.add(fields);
        RepositoryFields.add(fields);
        ThreadFields.add(fields);
        CodeFields.add(fields);
        AccountFields.add(fields);
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }
}
