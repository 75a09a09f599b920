package org.ossvitals.connectors.simulation.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads a compressed text file line by line; whatever is wrong with a line is told with file and line number. */
final class GzipLines {
    private GzipLines() {}

    /** What is done with a line; numbers begin at 1. An {@link IllegalArgumentException} says what is wrong with it. */
    interface Line {
        void read(String text, int number) throws IOException;
    }

    static void read(Path file, Line line) throws IOException {
        int number = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8.newDecoder()))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                line.read(text, number);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " line " + number + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read after line " + number + ": " + e.getMessage(), e);
        }
    }
}
