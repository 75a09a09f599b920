package org.ossvitals.jobs.cli;

import picocli.CommandLine;

/** Wrong flags: what is wrong, what was perhaps meant, and where help is. */
record WrongUsage(Terminal terminal) implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] arguments) {
        terminal.warn(failure.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, terminal.errWriter())) {
            terminal.warn("See `" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
        }
        return ExitCode.WRONG_USAGE.code();
    }
}
