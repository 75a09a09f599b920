package org.ossvitals.jobs.cli;

/** What was looked at and how it is: one line each, in columns. */
final class Diagnosis {
    private final Terminal terminal;
    private boolean healthy = true;

    Diagnosis(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Something that may fail. */
    interface Check {
        void run() throws Exception;
    }

    void fine(String what, String how) {
        line(what, "ok", how);
    }

    /** Worth knowing, and no reason not to go on. */
    void note(String what, String how) {
        line(what, "note", how);
    }

    void wrong(String what, String how) {
        healthy = false;
        line(what, "WRONG", how);
    }

    /** A check that cannot be made is wrong, and does not stop the others. */
    void check(String what, Check check) {
        try {
            check.run();
        } catch (Exception e) {
            wrong(what, Failures.message(e));
        }
    }

    ExitCode code() {
        return healthy ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void line(String what, String verdict, String how) {
        terminal.say("%-14s %-6s %s".formatted(what, verdict, how));
    }
}
