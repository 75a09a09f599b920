package org.ossvitals.connectors.simulation.fault;

import java.util.function.Supplier;

/**
 * One way in which GitHub, or what lies between, is known to fail.
 *
 * @param when where it strikes when it is tried alone; made anew for every plan, as it counts
 * @param ending what a collection may make of it
 */
public record Mode(String name, Fault fault, Supplier<When> when, Ending ending) {

    /** What a collection under this fault comes to. Rows are right in any case; what differs is when they are all there. */
    public enum Ending {
        /** Everything is there after the run, and the run says so. */
        SAME_RUN,
        /** The run ends early or leaves something out, says so, and the next one without the fault brings the rest. */
        NEXT_RUN
    }

    /** Overcome within the run. */
    static Mode passing(String name, Supplier<When> when, Fault fault) {
        return new Mode(name, fault, when, Ending.SAME_RUN);
    }

    /** Ends the run, or a walk of it. */
    static Mode ending(String name, Supplier<When> when, Fault fault) {
        return new Mode(name, fault, when, Ending.NEXT_RUN);
    }

    @Override
    public String toString() {
        return name;
    }
}
