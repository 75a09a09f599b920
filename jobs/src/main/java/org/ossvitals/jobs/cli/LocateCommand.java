package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ossvitals.jobs.places.Finding;
import org.ossvitals.jobs.places.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "locate",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the country that each line of a file names.",
            "Writes text, country and evidence, separated by tabs, one line for each line in order; no country where none is"
                    + " named."
        })
final class LocateCommand implements Runnable {
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "Location texts, one a line, in UTF-8; - reads the standard input.")
    private Path file;

    LocateCommand(Surroundings surroundings) {
        // A line at a time through the terminal would flush each of perhaps millions.
        out = new PrintWriter(surroundings.terminal().outWriter(), false);
    }

    @Override
    public void run() {
        try (InputStream bytes = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            Places places = Places.shipped();
            new ByteLines(bytes).forEach(line -> write(new String(line, StandardCharsets.UTF_8), places));
        } catch (NoSuchFileException e) {
            throw new WrongUsageException("There is no file " + file + "; give one with a location a line, or -");
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("Cannot read " + file, e));
        }
        out.flush();
    }

    private void write(String text, Places places) {
        Finding found = places.find(text);
        out.print(shown(text) + '\t' + found.country().orElse("") + '\t' + found.evidence() + '\n');
    }

    /** A tab or line break inside a text would look like the end of a column or line. */
    private static String shown(String text) {
        return text.codePoints().noneMatch(LocateCommand::breaks)
                ? text
                : text.codePoints()
                        .map(c -> breaks(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean breaks(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
