package org.ossvitals.jobs.people;

import java.util.Locale;

/** What kind of actor an account is. Only humans and ghosts count as people. */
public enum ActorClass {
    HUMAN,
    BOT,
    AI_AGENT,
    /** An account that has been deleted: somebody, but nobody knows who. */
    GHOST,
    /** An organisation, or the stand-in for somebody without an account. */
    UNKNOWN;

    /** As it is written in tables: {@code ai_agent}. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
