package org.ossvitals.connectors.simulation.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads a tab-separated table whose first line names the columns. Values are never quoted. */
final class Table {
    private List<String> columns = List.of();

    private Table() {}

    static void read(Path file, Consumer<Row> rows) throws IOException {
        Table table = new Table();
        GzipLines.read(file, (text, number) -> {
            List<String> values = List.of(text.split("\t", -1));
            if (number == 1) {
                table.columns = values;
            } else {
                rows.accept(table.row(values));
            }
        });
    }

    private Row row(List<String> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(values.size() + " columns instead of " + columns.size());
        }
        return new Row(columns, values);
    }
}
