package org.ossvitals.reports.export.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.ossvitals.reports.model.Rows;

/** JSON as exports write it: snake_case, line feeds on every machine, the same decimals as the CSV files. */
public final class Json {
    private static final ObjectWriter WRITER = writer();

    private Json() {}

    /** The value as indented text that ends in a line feed. */
    public static String text(Object value) throws JsonProcessingException {
        return WRITER.writeValueAsString(value) + "\n";
    }

    private static ObjectWriter writer() {
        DefaultIndenter lineFeeds = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addSerializer(Double.class, new Decimals()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(lineFeeds).withArrayIndenter(lineFeeds));
    }

    private static final class Decimals extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider any) throws IOException {
            out.writeNumber(Rows.number(value));
        }
    }
}
