package org.ossvitals.reports.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file of the export: RFC 4180, UTF-8, line feeds; cells that a spreadsheet would run as a formula are harmless. */
record Table<R>(String name, List<Column<R>> columns, List<R> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    static <R extends Record> Table<R> of(String name, Class<R> type, List<R> rows) {
        return new Table<>(name, Column.of(type), rows);
    }

    String file() {
        return name + ".csv";
    }

    void write(Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(file()));
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(columns.stream().map(Column::name));
            for (R row : rows) {
                printer.printRecord(columns.stream().map(column -> column.cell(row)));
            }
        }
    }
}
