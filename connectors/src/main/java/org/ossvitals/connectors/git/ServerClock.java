package org.ossvitals.connectors.git;

import java.io.IOException;
import java.time.Instant;

/** The time at which rows are observed. Git's own protocol tells none. */
public interface ServerClock {
    /** @throws IOException when no server has told the time yet */
    Instant now() throws IOException;
}
