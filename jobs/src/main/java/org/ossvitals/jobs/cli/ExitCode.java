package org.ossvitals.jobs.cli;

/** How a run ended, as the shell sees it. */
enum ExitCode {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    SOME_REPOSITORIES_FAILED(3),
    BAD_CONFIGURATION(4),
    LAKE_BUSY(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
