package org.ossvitals.connectors.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our part of GitHub's schema is a part of GitHub's schema. */
class GitHubSchemaTest {
    private static final String REAL = "data/payloads/github-graphql-schema-15.26.1.graphql.gz";
    private static TypeDefinitionRegistry ours;

    @BeforeAll
    static void read() {
        ours = GraphQlEngine.types();
    }

    @Test
    void everyTypeFieldAndArgumentIsGitHubs() {
        TypeDefinitionRegistry real = real();
        List<String> wrong = new ArrayList<>();
        ours.types().values().forEach(type -> compare(type, real, wrong));
        ours.scalars().keySet().stream()
                .filter(name -> !real.scalars().containsKey(name))
                .forEach(name -> wrong.add("scalar " + name + " is not GitHub's"));

        assertThat(wrong).isEmpty();
        assertThat(ours.types()).hasSizeGreaterThan(50);
    }

    @Test
    void aFieldThatGitHubDoesNotHaveWouldBeFound() {
        List<String> wrong = new ArrayList<>();
        TypeDefinitionRegistry made = new SchemaParser()
                .parse("type License { key: String! colour: String spdxId: String! name(of: Int): Int }");
        made.types().values().forEach(type -> compare(type, real(), wrong));

        assertThat(wrong)
                .containsExactly(
                        "License.colour is not GitHub's",
                        "License.spdxId is String!, GitHub's is String",
                        "License.name is Int, GitHub's is String!",
                        "License.name(of) is not GitHub's");
    }

    private static TypeDefinitionRegistry real() {
        Path file = SharedFacts.needed(REAL);
        try (Reader text =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            ParserOptions large = ParserOptions.getDefaultSdlParserOptions()
                    .transform(options -> options.maxCharacters(10_000_000)
                            .maxTokens(2_000_000)
                            .maxWhitespaceTokens(5_000_000));
            return new SchemaParser().parse(text, large);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void compare(TypeDefinition<?> mine, TypeDefinitionRegistry real, List<String> wrong) {
        TypeDefinition<?> theirs = real.getTypeOrNull(mine.getName());
        if (theirs == null || !theirs.getClass().equals(mine.getClass())) {
            wrong.add(mine.getName() + " is not GitHub's");
        } else if (mine instanceof ImplementingTypeDefinition<?> type) {
            fields(type, (ImplementingTypeDefinition<?>) theirs, wrong);
        } else if (mine instanceof EnumTypeDefinition type) {
            values(type, (EnumTypeDefinition) theirs, wrong);
        } else if (mine instanceof UnionTypeDefinition type) {
            contained(
                    type.getName(),
                    names(type.getMemberTypes()),
                    names(((UnionTypeDefinition) theirs).getMemberTypes()),
                    wrong);
        } else if (mine instanceof InputObjectTypeDefinition type) {
            arguments(
                    type.getName(),
                    type.getInputValueDefinitions(),
                    ((InputObjectTypeDefinition) theirs).getInputValueDefinitions(),
                    wrong);
        }
    }

    @SuppressWarnings("rawtypes") // As the library declares it.
    private static List<String> names(List<Type> types) {
        return types.stream().map(AstPrinter::printAst).toList();
    }

    private static void values(EnumTypeDefinition mine, EnumTypeDefinition theirs, List<String> wrong) {
        contained(
                mine.getName(),
                mine.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .toList(),
                theirs.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .toList(),
                wrong);
    }

    private static void contained(String where, List<String> mine, List<String> theirs, List<String> wrong) {
        mine.stream()
                .filter(name -> !theirs.contains(name))
                .forEach(name -> wrong.add(where + "." + name + " is not GitHub's"));
    }

    private static void fields(
            ImplementingTypeDefinition<?> mine, ImplementingTypeDefinition<?> theirs, List<String> wrong) {
        contained(mine.getName(), names(mine.getImplements()), names(theirs.getImplements()), wrong);
        for (FieldDefinition field : mine.getFieldDefinitions()) {
            String where = mine.getName() + "." + field.getName();
            FieldDefinition their = theirs.getFieldDefinitions().stream()
                    .filter(one -> one.getName().equals(field.getName()))
                    .findFirst()
                    .orElse(null);
            if (their == null) {
                wrong.add(where + " is not GitHub's");
            } else {
                if (!weaker(field.getType(), their.getType())) {
                    wrong.add(where + " is " + AstPrinter.printAst(field.getType()) + ", GitHub's is "
                            + AstPrinter.printAst(their.getType()));
                }
                arguments(where, field.getInputValueDefinitions(), their.getInputValueDefinitions(), wrong);
            }
        }
    }

    /** The same type, but for a null where the world may not know. */
    private static boolean weaker(Type<?> mine, Type<?> theirs) {
        if (theirs instanceof NonNullType strict && !(mine instanceof NonNullType)) {
            return weaker(mine, strict.getType());
        }
        if (mine instanceof NonNullType strict) {
            return theirs instanceof NonNullType their && weaker(strict.getType(), their.getType());
        }
        if (mine instanceof ListType list) {
            return theirs instanceof ListType their && weaker(list.getType(), their.getType());
        }
        return AstPrinter.printAst(mine).equals(AstPrinter.printAst(theirs));
    }

    private static void arguments(
            String where, List<InputValueDefinition> mine, List<InputValueDefinition> theirs, List<String> wrong) {
        for (InputValueDefinition argument : mine) {
            InputValueDefinition their = theirs.stream()
                    .filter(one -> one.getName().equals(argument.getName()))
                    .findFirst()
                    .orElse(null);
            String here = where + "(" + argument.getName() + ")";
            if (their == null) {
                wrong.add(here + " is not GitHub's");
            } else if (!printed(argument).equals(printed(their))) {
                wrong.add(here + " is " + printed(argument) + ", GitHub's is " + printed(their));
            }
        }
    }

    private static String printed(InputValueDefinition argument) {
        String otherwise =
                argument.getDefaultValue() == null ? "" : " = " + AstPrinter.printAst(argument.getDefaultValue());
        return AstPrinter.printAst(argument.getType()) + otherwise;
    }
}
