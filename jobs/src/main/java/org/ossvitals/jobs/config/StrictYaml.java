package org.ossvitals.jobs.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** YAML into records, kebab-case keys; whatever is not known is refused by file, line, key and the nearest known key. */
public final class StrictYaml {
    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(Duration.class, new ShortDuration()))
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StrictYaml() {}

    /**
     * @param name what errors call the text: a file name
     * @throws ConfigurationException when the text is not YAML, has unknown keys, or builds no valid record
     */
    public static <R> R read(String text, String name, Class<R> type) {
        try {
            R value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new ConfigurationException(name + " is empty");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            var known = e.getKnownPropertyIds().stream().map(String::valueOf).toList();
            throw new ConfigurationException(
                    name + lineOf(e.getPropertyName(), text) + ": unknown key `" + path(e) + "`"
                            + Nearest.hint(e.getPropertyName(), known),
                    e);
        } catch (JsonMappingException e) {
            throw new ConfigurationException(at(name, e) + ": " + reason(e), e);
        } catch (JsonProcessingException e) {
            throw new ConfigurationException(at(name, e) + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read " + name, e);
        }
    }

    /** Records are built at the end of their block, so the parser's own position is too late: the key is looked up. */
    private static String lineOf(String key, String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches(".*\\b" + Pattern.quote(key) + "\"?\\s*:.*"))
                .mapToObj(i -> " line " + (i + 1))
                .findFirst()
                .orElse("");
    }

    private static String at(String name, JsonProcessingException e) {
        return e.getLocation() == null
                ? name
                : name + " line " + e.getLocation().getLineNr();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String reason(JsonMappingException e) {
        String key = e.getPath().isEmpty() ? "" : "`" + path(e) + "`: ";
        if (e.getCause() instanceof IllegalArgumentException cause) {
            return key + cause.getMessage();
        }
        if (e instanceof InvalidFormatException format) {
            return key + "`" + format.getValue() + "` is not " + wanted(format.getTargetType());
        }
        return key.isEmpty()
                ? "the file is empty, or no list of keys and values"
                : key + "another shape is expected here; compare it with the files in conf";
    }

    private static String wanted(Class<?> type) {
        if (type == LocalDate.class) {
            return "a day such as 2026-10-01";
        }
        if (type == Duration.class) {
            return "a length of time such as 65m";
        }
        return Number.class.isAssignableFrom(type) ? "a number" : "a " + type.getSimpleName();
    }
}
