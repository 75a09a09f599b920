package org.ossvitals.jobs.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help;

/** Where words go: results to the output, progress to the error stream, in place when a person watches. */
final class Terminal {
    private static final String CLEAR_LINE = "\r\033[K";
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean watched;
    private final Help.Ansi ansi;
    private boolean ended;

    Terminal(PrintStream out, PrintStream err, boolean watched) {
        this(out, err, watched, Help.Ansi.OFF);
    }

    /** @param ansi whether results may have colours */
    Terminal(PrintStream out, PrintStream err, boolean watched, Help.Ansi ansi) {
        this(writer(out), writer(err), watched, ansi);
    }

    private Terminal(PrintWriter out, PrintWriter err, boolean watched, Help.Ansi ansi) {
        this.out = out;
        this.err = err;
        this.watched = watched;
        this.ansi = ansi;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Says results on the error stream, too: for commands whose output is a document. */
    Terminal aside() {
        return new Terminal(err, err, watched, Help.Ansi.OFF);
    }

    /** A text in colour, or as it is where the terminal has none or {@code NO_COLOR} is set. */
    String styled(String text, Help.Ansi.IStyle... styles) {
        return ansi.enabled() ? Help.Ansi.Style.on(styles) + text + Help.Ansi.Style.off(styles) : text;
    }

    PrintWriter outWriter() {
        return out;
    }

    PrintWriter errWriter() {
        return err;
    }

    /** A line of result. */
    synchronized void say(String line) {
        if (ended) {
            return;
        }
        endProgress();
        out.println(line);
    }

    /** A line of warning or error. */
    synchronized void warn(String line) {
        if (ended) {
            return;
        }
        endProgress();
        err.println(line);
    }

    /** A line of warning or error after which nothing more is said. */
    synchronized void last(String line) {
        warn(line);
        ended = true;
    }

    /** Where long work stands: rewritten in place for a person, left out of logs. */
    synchronized void progress(String line) {
        if (watched && !ended) {
            err.print(CLEAR_LINE + line);
            err.flush();
        }
    }

    /** Where long work stands: a line now and then for logs, left out where a person watches it move. */
    synchronized void log(String line) {
        if (!watched && !ended) {
            err.println(line);
        }
    }

    private void endProgress() {
        if (watched) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
