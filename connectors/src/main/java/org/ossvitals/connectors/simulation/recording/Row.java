package org.ossvitals.connectors.simulation.recording;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** One row of a table. */
record Row(List<String> columns, List<String> values) {

    /** Never null: an empty cell is an empty text. */
    String text(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("there is no column " + column + ", only " + columns);
        }
        return values.get(index);
    }

    String demanded(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return text;
    }

    Instant instant(String column) {
        String text = demanded(column);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(column + " is no date and time with offset: " + text, e);
        }
    }

    int count(String column) {
        String text = demanded(column);
        if (!text.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(column + " is no count: " + text);
        }
        return Integer.parseInt(text);
    }
}
