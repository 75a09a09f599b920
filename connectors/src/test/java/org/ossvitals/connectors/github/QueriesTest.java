package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every query, as it is sent, fits the schema; another test holds the schema against GitHub's own. */
class QueriesTest {
    private static final String SCHEMA = "/org/ossvitals/connectors/simulation/github.graphql";
    private static GraphQLSchema schema;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = QueriesTest.class.getResourceAsStream(SCHEMA)) {
            schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(file));
        }
    }

    /** The queries may name things by {@code $1}, which is replaced before they are sent. */
    @TestFactory
    Stream<DynamicTest> everyQueryFits() throws Exception {
        return named("").stream()
                .map(operation ->
                        DynamicTest.dynamicTest(operation, () -> assertThat(problems(Queries.named(operation)))
                                .isEmpty()));
    }

    @Test
    void aQueryThatDoesNotFitWouldBeFound() {
        assertThat(problems("{ repository(owner: \"o\", name: \"n\") { colour } }"))
                .singleElement()
                .asString()
                .contains("colour");
    }

    @Test
    void everySharedFragmentIsSentWithSomeQuery() throws Exception {
        List<String> sent = named("").stream().map(Queries::named).toList();

        assertThat(named("fragments")).isNotEmpty().allSatisfy(fragment -> assertThat(sent)
                .anyMatch(query -> query.contains("fragment " + fragment + " on ")));
    }

    private static List<String> problems(String query) {
        return ParseAndValidate.parseAndValidate(
                        schema, ExecutionInput.newExecutionInput(query).build())
                .getErrors()
                .stream()
                .map(GraphQLError::getMessage)
                .toList();
    }

    /** The files of a folder, without their ending. */
    private static List<String> named(String folder) throws IOException, URISyntaxException {
        Path queries = Path.of(Objects.requireNonNull(Queries.class.getResource("RepositoryLooks.graphql"))
                        .toURI())
                .resolveSibling(folder);
        try (Stream<Path> files = Files.list(queries)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".graphql"))
                    .map(file -> file.replace(".graphql", ""))
                    .sorted()
                    .toList();
        }
    }
}
