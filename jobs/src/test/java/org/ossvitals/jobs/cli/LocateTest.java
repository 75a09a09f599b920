package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocateTest {
    @TempDir
    private Path folder;

    @Test
    void eachLineIsAnsweredInOrderAndEmptyOnesToo() throws IOException {
        Ended ended = locate("Germany\n\nEarth\r\nAustin, TX\n".getBytes(StandardCharsets.UTF_8));
        assertThat(ended.code()).isZero();
        assertThat(ended.said().lines().map(line -> line.replaceAll("\t[^\t]*$", "")))
                .containsExactly("Germany\tDE", "\t", "Earth\t", "Austin, TX\tUS");
    }

    @Test
    void hostileLinesKeepTheirPlaceAndTheirThreeColumns() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write("France\tParis\n\u0000\u001b[2J\u2028\r\u0085x\n".getBytes(StandardCharsets.UTF_8));
        lines.write(new byte[] {(byte) 0xff, (byte) 0xc3, '\n'});
        lines.write("Berlin ".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        lines.write("\nJapan".getBytes(StandardCharsets.UTF_8));
        Ended ended = locate(lines.toByteArray());
        assertThat(ended.said().split("\n"))
                .hasSize(5)
                .allMatch(line -> line.chars().filter(c -> c == '\t').count() == 2)
                .noneMatch(line -> line.contains("\u001b"));
        assertThat(ended.said().split("\n")[4]).startsWith("Japan\tJP\t");
    }

    @Test
    void aMissingFileIsWrongUsage() {
        Ended ended = Ended.of(Map.of(), "people", "locate", folder.resolve("none.txt"));
        assertThat(ended)
                .isEqualTo(new Ended(
                        2,
                        "vitals people locate: There is no file " + folder.resolve("none.txt")
                                + "; give one with a location a line, or -\n"));
    }

    private Ended locate(byte[] lines) throws IOException {
        Path file = Files.write(folder.resolve("lines.txt"), lines);
        return Ended.of(Map.of(), "people", "locate", file);
    }
}
