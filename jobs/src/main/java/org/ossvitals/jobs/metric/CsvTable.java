package org.ossvitals.jobs.metric;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A small CSV file of an example, with line numbers for errors. An empty cell is null.
 *
 * @param file where it is, for errors
 */
record CsvTable(String file, List<String> columns, List<Line> lines) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setNullString("")
            .get();

    /** @param cells column to text; columns with an empty cell are there, with null */
    record Line(long number, Map<String, String> cells) {}

    static CsvTable parse(String file, String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<String> columns = List.copyOf(parser.getHeaderNames());
            List<Line> lines = parser.stream()
                    .map(row -> {
                        if (row.size() != columns.size()) {
                            throw new MetricException(file + " line " + parser.getCurrentLineNumber() + ": "
                                    + row.size() + " cells, but the header has " + columns.size());
                        }
                        return new Line(parser.getCurrentLineNumber(), new TreeMap<>(row.toMap()));
                    })
                    .toList();
            return new CsvTable(file, columns, lines);
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new MetricException(file + " is no CSV file with a header: " + e.getMessage(), e);
        }
    }
}
