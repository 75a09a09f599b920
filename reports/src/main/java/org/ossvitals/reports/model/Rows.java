package org.ossvitals.reports.model;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Records to CSV and back: the components are the columns, in order, as snake_case; an empty cell is null. */
public final class Rows {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private Rows() {}

    /** Writes header and rows as they are: {@link #read} gives them back. */
    public static <R extends Record> void write(Path file, Class<R> type, Stream<R> rows) throws IOException {
        write(file, type, rows, UnaryOperator.identity());
    }

    /** The same for people: cells that a spreadsheet would run as a formula are kept harmless by {@link #safe}. */
    public static <R extends Record> void writeForSpreadsheets(Path file, Class<R> type, Stream<R> rows)
            throws IOException {
        write(file, type, rows, Rows::safe);
    }

    private static <R extends Record> void write(Path file, Class<R> type, Stream<R> rows, UnaryOperator<String> texts)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Method[] accessors = accessors(type);
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(header(type));
            rows.forEachOrdered(row -> print(printer, accessors, row, texts));
        } catch (UncheckedIOException e) {
            throw new IOException("Cannot write " + file, e.getCause());
        }
    }

    /** Reads a file that {@link #write} wrote. */
    public static <R extends Record> List<R> read(Path file, Class<R> type) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return read(in, file, type);
        } catch (NoSuchFileException e) {
            throw new IOException(file + " is missing; run `compute` again", e);
        }
    }

    /** Reads header and rows; {@code file} is where they are from, for errors. */
    static <R extends Record> List<R> read(Reader in, Path file, Class<R> type) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                in, FORMAT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            if (!parser.getHeaderNames().equals(header(type))) {
                throw new IOException(file + " has columns " + parser.getHeaderNames() + ", expected " + header(type)
                        + "; run `compute` again");
            }
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            List<R> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                rows.add(parse(constructor, types, line));
            }
            return rows;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its constructor: " + type, e);
        }
    }

    /** Column names of a record, in order. */
    public static List<String> header(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The text of a header and of rows, one after the other: what {@link #write} puts into a file. */
    static <R extends Record> Stream<String> lines(Class<R> type, List<R> rows) {
        Method[] accessors = accessors(type);
        return Stream.concat(
                Stream.of(line(printer -> printer.printRecord(header(type)))),
                rows.stream().map(row -> line(printer -> print(printer, accessors, row, UnaryOperator.identity()))));
    }

    /** A text as the first cell of a line. */
    static String cell(String text) {
        return FORMAT.format(text);
    }

    /** Something that prints a record. */
    private interface Printing {
        void with(CSVPrinter printer) throws IOException;
    }

    private static String line(Printing printing) {
        StringBuilder line = new StringBuilder();
        try {
            printing.with(new CSVPrinter(line, FORMAT));
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot fail", e);
        }
        return line.toString();
    }

    private static Method[] accessors(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toArray(Method[]::new);
    }

    private static void print(CSVPrinter printer, Method[] accessors, Record row, UnaryOperator<String> texts) {
        try {
            for (Method accessor : accessors) {
                printer.print(cell(accessor.invoke(row), texts));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + row.getClass().getName(), e);
        }
    }

    private static String cell(Object value, UnaryOperator<String> texts) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return number(number);
        }
        return value instanceof String text ? texts.apply(text) : value.toString();
    }

    /** Plain decimals, at most nine places, no exponent: the same text on every machine. */
    public static String number(double value) {
        // Most figures are counts, and a hundred thousand of them are written.
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return java.math.BigDecimal.valueOf(value)
                .setScale(9, java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Text that begins like a formula gets a leading apostrophe, so that no spreadsheet runs it. */
    public static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static <R extends Record> R parse(Constructor<R> constructor, Class<?>[] types, CSVRecord line) {
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = value(line.get(i), types[i]);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot build " + constructor.getName() + " from line " + line, e);
        }
    }

    private static Object value(String text, Class<?> type) {
        if (type == String.class) {
            return text.isEmpty() ? null : text;
        }
        if (text.isEmpty()) {
            return null;
        }
        if (type == Double.class || type == double.class) {
            return Double.valueOf(text);
        }
        if (type == Long.class || type == long.class) {
            return Long.valueOf(text);
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        throw new IllegalArgumentException("No CSV form for " + type);
    }
}
