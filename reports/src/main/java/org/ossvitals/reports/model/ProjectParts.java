package org.ossvitals.reports.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tables of which one project's rows can be read without the others: beside them lies {@code parts.csv}, which tells where
 * in which file the rows of which project or repository stand.
 */
final class ProjectParts {
    private static final String FILE = "parts.csv";

    private final Path folder;
    private final List<Part> parts;

    private ProjectParts(Path folder, List<Part> parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /** Rows of one project that follow one another, {@code bytes} from {@code offset} on. */
    record Part(String project, String table, long offset, long bytes) {
        Part longer(long more) {
            return new Part(project, table, offset, bytes + more);
        }
    }

    /** Begins tables in a folder; where rows stand is written when all are. */
    static Writing writing(Path folder) {
        return new Writing(folder);
    }

    /** The places of some projects and repositories; to find them, only their own lines are parsed. */
    static ProjectParts read(Path folder, Collection<String> projects) throws IOException {
        Path file = folder.resolve(FILE);
        List<String> beginnings =
                projects.stream().map(project -> Rows.cell(project) + ",").toList();
        try (Stream<String> lines = Files.lines(file)) {
            StringBuilder text = new StringBuilder(header(Part.class));
            lines.filter(line -> beginnings.stream().anyMatch(line::startsWith))
                    .forEach(line -> text.append(line).append('\n'));
            return new ProjectParts(folder, Rows.read(new StringReader(text.toString()), file, Part.class));
        } catch (NoSuchFileException e) {
            throw new IOException(file + " is missing; run `compute` again", e);
        }
    }

    /** The rows of these projects, in the order of the table. */
    <R extends Record> List<R> rows(String table, Class<R> type) throws IOException {
        Path file = folder.resolve(table);
        byte[] header = header(type).getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file)) {
            StringBuilder text = new StringBuilder(text(channel, 0, Math.min(header.length, channel.size())));
            for (Part part : parts) {
                if (part.table().equals(table)) {
                    text.append(text(channel, part.offset(), part.bytes()));
                }
            }
            return Rows.read(new StringReader(text.toString()), file, type);
        } catch (NoSuchFileException e) {
            throw new IOException(file + " is missing; run `compute` again", e);
        }
    }

    private static String header(Class<? extends Record> type) {
        return Rows.lines(type, List.of()).findFirst().orElseThrow();
    }

    private static String text(FileChannel channel, long offset, long bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(bytes));
        while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) >= 0) {
            // A read may bring less than was asked for.
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    /** Tables in the making. */
    static final class Writing implements AutoCloseable {
        private final Path folder;
        private final List<Part> parts = new ArrayList<>();

        private Writing(Path folder) {
            this.folder = folder;
        }

        /** @param project whose page a row is for: a project or a repository; null when it is for none */
        <R extends Record> void write(String table, Class<R> type, List<R> rows, Function<R, String> project)
                throws IOException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table)))) {
                Iterator<R> row = rows.iterator();
                Part part = new Part(null, table, 0, 0);
                for (String line : (Iterable<String>) Rows.lines(type, rows)::iterator) {
                    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                    out.write(bytes);
                    // The header is the first line, and for no project.
                    String next = part.bytes() == 0 && part.offset() == 0 ? null : project.apply(row.next());
                    part = following(part, next).longer(bytes.length);
                }
                ended(part);
            }
        }

        private Part following(Part part, String project) {
            if (Objects.equals(part.project(), project)) {
                return part;
            }
            ended(part);
            return new Part(project, part.table(), part.offset() + part.bytes(), 0);
        }

        private void ended(Part part) {
            if (part.project() != null) {
                parts.add(part);
            }
        }

        @Override
        public void close() throws IOException {
            Rows.write(
                    folder.resolve(FILE),
                    Part.class,
                    parts.stream()
                            .sorted(Comparator.comparing(Part::project)
                                    .thenComparing(Part::table)
                                    .thenComparing(Part::offset)));
        }
    }
}
