package org.ossvitals.jobs.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.ossvitals.connectors.github.transport.Waiting;

/** How a command ended, and what it said on both streams. */
record Ended(int code, String said) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-02T10:00:00Z"), ZoneOffset.UTC);

    /** Runs a command as the launcher would, on 2 October 2026 and with nothing but this environment. */
    static Ended of(Map<String, String> environment, Object... arguments) {
        return of(environment, Waiting.REAL, arguments);
    }

    /** The same with a clock of its own. */
    static Ended of(Map<String, String> environment, Waiting waiting, Object... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, false);
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = Main.run(words, new Surroundings(terminal, CLOCK, environment, Path.of(".."), waiting));
        return new Ended(code, bytes.toString(StandardCharsets.UTF_8));
    }
}
