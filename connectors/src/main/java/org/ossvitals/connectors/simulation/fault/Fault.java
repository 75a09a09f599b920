package org.ossvitals.connectors.simulation.fault;

import java.io.IOException;

/** Something that goes wrong with one answer. */
public interface Fault {
    /** @param ordinary what the server would say; not every fault lets it think first */
    Reply reply(Asked asked, Ordinary ordinary) throws IOException;

    /** The answer without this fault. */
    interface Ordinary {
        Reply reply() throws IOException;
    }
}
