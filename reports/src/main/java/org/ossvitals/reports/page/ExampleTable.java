package org.ossvitals.reports.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of a worked example as a table to read.
 *
 * @param name the file's name within {@code example}
 * @param numeric whether the column at this place holds numbers only
 */
public record ExampleTable(String name, List<String> header, List<Boolean> numeric, List<List<String>> rows) {

    static ExampleTable of(String name, String csv) {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            List<List<String>> lines =
                    parser.getRecords().stream().map(CSVRecord::toList).toList();
            List<String> header = lines.isEmpty() ? List.of() : lines.get(0);
            List<List<String>> rows = lines.stream().skip(1).toList();
            List<Boolean> numeric = IntStream.range(0, header.size())
                    .mapToObj(column -> numeric(rows, column))
                    .toList();
            return new ExampleTable(name, header, numeric, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("The example's " + name + " is no CSV file", e);
        }
    }

    /** Empty cells and the star for "any" say nothing against a number. */
    private static boolean numeric(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .allMatch(cell -> cell.matches("\\s*(-?\\d+(\\.\\d+)?|\\*)?\\s*"));
    }

    /** The class of the cells of a column. */
    public String style(int column) {
        return column < numeric.size() && numeric.get(column) ? "num" : "";
    }
}
