package org.ossvitals.connectors.simulation.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ossvitals.connectors.simulation.World;

/** All threads of a repository, in the order of their numbers, some of which hold none. */
final class Threads {
    /** Of a thousand threads: how many have more reviews, or more events, than one answer of GraphQL holds. */
    private static final int LONG_ONES = 2;

    private static final int MORE_THAN_A_PAGE = 55;
    private static final double CHANGE_REQUESTS = 0.63;
    private static final Duration SWEEP = Duration.ofDays(30);
    private static final double SWEPT = 0.03;
    private static final int RELABELLED = 250;

    private final BigRepository size;
    private final Growth growth;
    private final Talk.Chance chance;
    private final SplittableRandom dice;
    private final List<World.Thread> threads = new ArrayList<>();
    private final List<Integer> discussions = new ArrayList<>();
    private final List<Integer> deleted = new ArrayList<>();
    private int number;

    Threads(BigRepository size, Growth growth, Talk.Chance chance) {
        this.size = size;
        this.growth = growth;
        this.chance = chance;
        this.dice = chance.dice();
    }

    List<World.Thread> threads() {
        return List.copyOf(threads);
    }

    /** Numbers of discussions: they count like threads, and are not in any list of them. */
    List<Integer> discussions() {
        return List.copyOf(discussions);
    }

    List<Integer> deleted() {
        return List.copyOf(deleted);
    }

    int lastNumber() {
        return number;
    }

    Threads write() {
        boolean[] change = changes();
        int changes = changesOf(size.threads());
        int[] comments = Shares.of(size.comments(), size.threads(), 1.2, dice);
        int[] reviews = Shares.of(2 * changes, changes, 0.9, dice);
        int[] lines = Shares.of(size.reviewComments(), changes, 1.5, dice);
        int nth = 0;
        for (int i = 0; i < size.threads(); i++) {
            skipNumbers();
            // A little early, so that the last one has come when the last thread is written.
            chance.crowd().grow(1.05 * (i + 1) / size.threads());
            Talk talk = talk(i, change[i]).said(comments[i]);
            if (change[i]) {
                talk.reviewed(longOne() ? MORE_THAN_A_PAGE + dice.nextInt(60) : Math.max(1, reviews[nth]), lines[nth]);
                nth++;
            }
            threads.add(swept(i, talk.ended()).thread());
        }
        return this;
    }

    /** Which threads are change requests: evenly spread. */
    private boolean[] changes() {
        boolean[] change = new boolean[size.threads()];
        for (int i = 0; i < change.length; i++) {
            change[i] = changesOf(i + 1) > changesOf(i);
        }
        return change;
    }

    private static int changesOf(int threads) {
        return (int) Math.round(threads * CHANGE_REQUESTS);
    }

    private Talk talk(int index, boolean change) {
        Instant opened = growth.at((index + dice.nextDouble()) / size.threads());
        Talk talk = new Talk(++number, change, opened, BigRepository.NOW, chance);
        if (dice.nextInt(10) < 6) {
            talk.labelled(change ? "enhancement" : "bug", opened.plusSeconds(dice.nextInt(600)));
        }
        for (int i = longOne() ? MORE_THAN_A_PAGE : 0; i > 0; i--) {
            talk.labelled("round-" + i, opened.plusSeconds(600 + 60 * (MORE_THAN_A_PAGE - i)));
        }
        return talk;
    }

    private Talk swept(int index, Talk talk) {
        if (dice.nextDouble() < SWEPT) {
            Duration age = Duration.between(Instant.EPOCH, talk.updated());
            talk.swept("stale", Instant.EPOCH.plus(SWEEP.multipliedBy(age.dividedBy(SWEEP) + 1)));
        }
        boolean relabelled = index >= size.threads() / 2 && index < size.threads() / 2 + RELABELLED;
        return relabelled ? talk.swept("triage", growth.at(0.7)) : talk;
    }

    private boolean longOne() {
        return dice.nextInt(1_000) < LONG_ONES;
    }

    private void skipNumbers() {
        if (dice.nextInt(100) < 2) {
            discussions.add(++number);
        }
        if (dice.nextInt(1_000) == 0) {
            deleted.add(++number);
        }
    }
}
