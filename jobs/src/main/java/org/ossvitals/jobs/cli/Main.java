package org.ossvitals.jobs.cli;

import java.time.Clock;
import picocli.CommandLine;

/** Where a run begins: {@code vitals COMMAND}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Java before 22 cannot tell whether the error stream is a terminal; the launcher can.
        Terminal terminal = new Terminal(System.out, System.err, Boolean.getBoolean("vitals.watched"));
        System.exit(run(
                arguments, new Surroundings(terminal, Clock.systemUTC(), System.getenv(), Surroundings.checkout())));
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
