package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Opens a page for the person at the terminal. Where no browser can be started, a command is none the worse for it. */
record Browser(String system, Map<String, String> environment) {
    /** A starter hands over to the browser at once; one that is the browser itself goes on and is left alone. */
    private static final long SECONDS = 2;

    /** On this machine; a program named by {@code BROWSER} goes first, as is the custom on Unix. */
    static Browser of(Map<String, String> environment) {
        return new Browser(System.getProperty("os.name", ""), environment);
    }

    /** Whether a program took the page. */
    boolean open(URI page) {
        List<String> command = new ArrayList<>(starter());
        command.add(page.toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> starter() {
        String named = environment.getOrDefault("BROWSER", "").strip();
        if (!named.isEmpty()) {
            return List.of(named);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open");
    }
}
