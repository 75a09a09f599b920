package org.ossvitals.connectors.collect;

import org.ossvitals.connectors.raw.CollectionRun;

/** Hears how a collection goes on; one call at a time, from whichever thread. */
public interface Progress {
    Progress SILENT = new Progress() {};

    /** A phase begins, over so many repositories. */
    default void began(Phase phase, int repositories) {}

    /** One walk over one repository ended, well or not: the run says how. */
    default void walked(CollectionRun run) {}

    /** One more repository is done: {@code done} of {@code all}. */
    default void finished(RepositoryOutcome repository, int done, int all) {}
}
