package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ossvitals.connectors.lake.LakeBusyException;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.metric.MetricException;
import picocli.CommandLine;

/** Turns what went wrong into one clear line and the exit code that the shell acts on. */
record Failures(Terminal terminal) implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        terminal.warn(command.getCommandSpec().qualifiedName() + ": " + message(failure));
        if (System.getProperty("vitals.trace") != null) {
            failure.printStackTrace(terminal.errWriter());
        }
        return codeOf(failure).code();
    }

    private static ExitCode codeOf(Exception failure) {
        if (failure instanceof ConfigurationException || failure instanceof MetricException) {
            return ExitCode.BAD_CONFIGURATION;
        }
        if (failure instanceof LakeBusyException) {
            return ExitCode.LAKE_BUSY;
        }
        return failure instanceof WrongUsageException ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
    }

    /** The message; of a failed read or write also its cause, for only the system knows why. Others say it all themselves. */
    static String message(Exception failure) {
        Throwable shown =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        String message = shown.getMessage() == null ? shown.toString() : shown.getMessage();
        Throwable cause = shown.getCause();
        boolean saysMore = shown instanceof IOException
                && cause != null
                && cause.getMessage() != null
                && !message.contains(cause.getMessage());
        String line = saysMore ? message + " (" + cause.getMessage() + ")" : message;
        return line.lines().findFirst().orElse(line);
    }
}
