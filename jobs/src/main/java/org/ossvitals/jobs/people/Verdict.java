package org.ossvitals.jobs.people;

import java.util.Locale;

/** What kind of actor an identity is, and how that is known. */
public record Verdict(ActorClass kind, Source source) {
    /** An address or a number alone says nothing about its owner: a person, until something else is seen. */
    static final Verdict UNSEEN = new Verdict(ActorClass.HUMAN, Source.NOTHING_KNOWN);

    private static final int KINDS = ActorClass.values().length;

    /** How a class is known, the surest way first. */
    public enum Source {
        CURATED_LIST,
        ACCOUNT_TYPE,
        SAFE_PATTERN,
        DELETED_ACCOUNT,
        NOTHING_AGAINST_IT,
        NOTHING_KNOWN;

        /** The words in tables. */
        public String sql() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** 1 and more; of two verdicts on one actor the one with the smaller number holds: one look at a machine is enough. */
    byte code() {
        return (byte) (1 + source.ordinal() * KINDS + rank(kind));
    }

    /** The inverse of {@link #code}. */
    public static Verdict of(byte code) {
        return new Verdict(ActorClass.values()[unrank((code - 1) % KINDS)], Source.values()[(code - 1) / KINDS]);
    }

    /** Machines first. */
    private static int rank(ActorClass kind) {
        return switch (kind) {
            case AI_AGENT -> 0;
            case BOT -> 1;
            case UNKNOWN -> 2;
            case GHOST -> 3;
            case HUMAN -> 4;
        };
    }

    private static int unrank(int rank) {
        int ordinal = 0;
        while (rank(ActorClass.values()[ordinal]) != rank) {
            ordinal++;
        }
        return ordinal;
    }
}
