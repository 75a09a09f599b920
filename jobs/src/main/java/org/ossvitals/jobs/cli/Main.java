package org.ossvitals.jobs.cli;

import java.time.Clock;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.config.Configurator;
import org.ossvitals.connectors.github.transport.Waiting;
import picocli.CommandLine;

/** Where a run begins: {@code vitals COMMAND}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Java before 22 cannot tell whether the error stream is a terminal; the launcher can.
        Terminal terminal =
                new Terminal(System.out, System.err, Boolean.getBoolean("vitals.watched"), CommandLine.Help.Ansi.AUTO);
        Thread interruption = new Thread(() -> interrupted(terminal));
        Runtime.getRuntime().addShutdownHook(interruption);
        int code = run(
                arguments,
                new Surroundings(terminal, Clock.systemUTC(), System.getenv(), Surroundings.checkout(), Waiting.REAL));
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException e) {
            return; // Interrupted: the exit code is decided already.
        }
        System.exit(code);
    }

    /** What Spark and the stage at work have to say about being stopped helps nobody who stopped them. */
    private static void interrupted(Terminal terminal) {
        Configurator.setAllLevels(LogManager.ROOT_LOGGER_NAME, Level.OFF);
        terminal.last("Stopped. The lake keeps what was finished; the next run goes on from there.");
    }

    /** Runs one command and returns its exit code; nothing outside the surroundings is read. */
    static int run(String[] arguments, Surroundings surroundings) {
        return new CommandLine(new Vitals(), new CommandFactory(surroundings))
                .setOut(surroundings.terminal().outWriter())
                .setErr(surroundings.terminal().errWriter())
                .setExecutionExceptionHandler(new Failures(surroundings.terminal()))
                .setParameterExceptionHandler(new WrongUsage(surroundings.terminal()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    /** Builds commands with the surroundings that they run in. */
    private record CommandFactory(Surroundings surroundings) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Surroundings.class) {
                    return type.cast(constructor.newInstance(surroundings));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
