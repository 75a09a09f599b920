package org.ossvitals.connectors;

/** Something a host tells of a repository in passing, by which a walk knows that it has nothing new to ask. */
public enum Sign {
    /** The newest change of an issue or change request, and how many there are. */
    THREADS,
    /** When was pushed last, and what the default branch points to. */
    PUSHES,
    /** How many stars it has. */
    STARS
}
