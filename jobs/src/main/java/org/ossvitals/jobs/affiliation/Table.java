package org.ossvitals.jobs.affiliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of {@code conf/people} as they were when the program was built. */
final class Table {
    private static final String FOLDER = "/people/";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private Table() {}

    static List<CSVRecord> records(String file) {
        return read(file, Table::records);
    }

    static List<CSVRecord> records(Reader reader) {
        try {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a table of organisations", e);
        }
    }

    /** One entry a line; comments begin with #. */
    static List<String> lines(String file) {
        return read(
                file,
                reader -> reader.lines().filter(line -> !line.startsWith("#")).toList());
    }

    private static <T> T read(String file, Function<BufferedReader, T> content) {
        try (InputStream stream = Table.class.getResourceAsStream(FOLDER + file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return content.apply(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FOLDER + file + " in the program's jar", e);
        }
    }
}
