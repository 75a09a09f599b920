package org.ossvitals.jobs.metric;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Text of an example's cell to a value of a column: ISO instants or days, {@code true} and {@code false}, lists as
 * {@code a|b} or JSON.
 */
final class Cells {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Cells() {}

    /** @throws IllegalArgumentException when the text is no such value */
    static Object value(String text, DataType type) {
        if (text == null) {
            return null;
        }
        if (type instanceof ArrayType || type instanceof StructType) {
            return nested(text, type);
        }
        if (type instanceof DecimalType) {
            return new BigDecimal(text);
        }
        return switch (type.typeName()) {
            case "string" -> text;
            case "integer" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "double" -> Double.valueOf(text);
            case "boolean" -> truth(text);
            case "date" -> LocalDate.parse(text);
            case "timestamp" -> instant(text);
            default ->
                throw new IllegalArgumentException("a column of type " + type.simpleString()
                        + " cannot be given as CSV; give the table that it is made from");
        };
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("not true or false");
        };
    }

    private static Instant instant(String text) {
        return text.length() == "2026-10-01".length()
                ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                : Instant.parse(text);
    }

    private static Object nested(String text, DataType type) {
        if (type instanceof ArrayType list && !text.startsWith("[")) {
            return Arrays.stream(text.split("\\|"))
                    .map(part -> value(part, list.elementType()))
                    .toList();
        }
        try {
            return value(JSON.readTree(text), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Object value(JsonNode node, DataType type) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type instanceof ArrayType list) {
            List<Object> values = new ArrayList<>();
            node.forEach(element -> values.add(value(element, list.elementType())));
            return values;
        }
        if (type instanceof StructType struct) {
            return RowFactory.create(Arrays.stream(struct.fields())
                    .map((StructField field) -> value(node.get(field.name()), field.dataType()))
                    .toArray());
        }
        return value(node.asText(), type);
    }
}
