package org.ossvitals.connectors.collect;

/** Why a collection ends early, if it does: whoever finds that nothing further can succeed says so to all others. */
final class Stop {
    static final String NOT_REACHED = "not reached: ";

    private volatile String reason;

    void because(String why) {
        if (reason == null) {
            reason = why;
        }
    }

    /** Null as long as there is none. */
    String reason() {
        return reason;
    }
}
