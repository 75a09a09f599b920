package org.ossvitals.jobs.verdict;

import java.util.Random;

/** How large and how moody a made-up project is: drawn once, and then it stays. */
final class Temper {

    private static final int MONTHS = 60;
    private static final double MEMORY = 0.3;

    private final double issuesAQuarter;
    private final double changesAQuarter;
    private final double arrivalsAQuarter;
    private final double never;
    private final double speed;
    private final double reviewed;
    private final int core;
    private final double[] issueMood;
    private final double[] changeMood;
    private final double[] arrivalMood;
    private final double[] paceMood;
    private final double slower;

    /** @param large so much of everything in which a change is planted that a bad summer quarter has a hundred */
    Temper(Random random, boolean large) {
        double size = Math.min(600, 40 * Math.exp(1.1 * random.nextGaussian()));
        issuesAQuarter = large ? between(random, 160, 600) : Math.max(4, size);
        changesAQuarter = issuesAQuarter * between(random, 0.5, 1.5);
        arrivalsAQuarter = large ? between(random, 160, 600) : issuesAQuarter * between(random, 0.1, 0.5);
        never = between(random, 0.05, 0.25);
        speed = Math.exp(0.4 * random.nextGaussian());
        reviewed = between(random, 0.4, 0.95);
        core = 2 + random.nextInt(2 + (int) Math.sqrt(issuesAQuarter));
        issueMood = mood(random, between(random, 0.05, 0.2));
        changeMood = mood(random, between(random, 0.05, 0.2));
        arrivalMood = mood(random, between(random, 0.05, 0.2));
        slower = large ? slowerBy60Percent() : 1;
        paceMood = mood(random, between(random, 0.03, 0.12));
    }

    /** Months vary more than chance, and a good month is more often followed by another. */
    private static double[] mood(Random random, double deviation) {
        double[] mood = new double[MONTHS];
        double state = random.nextGaussian();
        for (int i = 0; i < MONTHS; i++) {
            mood[i] = Math.exp(deviation * state - deviation * deviation / 2);
            state = MEMORY * state + Math.sqrt(1 - MEMORY * MEMORY) * random.nextGaussian();
        }
        return mood;
    }

    private static double between(Random random, double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    double issues() {
        return issuesAQuarter / 90;
    }

    double changes() {
        return changesAQuarter / 90;
    }

    double arrivals() {
        return arrivalsAQuarter / 90;
    }

    double issueMood(int month) {
        return issueMood[month];
    }

    double changeMood(int month) {
        return changeMood[month];
    }

    double arrivalMood(int month) {
        return arrivalMood[month];
    }

    double never() {
        return never;
    }

    int core() {
        return core;
    }

    /** Shares have moods too: at most a few points. */
    double reviewed(int month) {
        return Math.min(1, Math.pow(reviewed, Math.sqrt(paceMood[month])));
    }

    /** Days until an answer: most come quickly, some take weeks. */
    double wait(Random random, int month) {
        boolean quick = random.nextDouble() < 0.7;
        double usual = quick ? 0.8 * Math.exp(1.4 * random.nextGaussian()) : 8 * Math.exp(1.1 * random.nextGaussian());
        return speed * paceMood[month] * usual;
    }

    /** By what factor waits grow so that their mean, capped at 30 days, grows by 60%. */
    double slower() {
        return slower;
    }

    private double slowerBy60Percent() {
        double low = 1;
        double high = 1000;
        for (int i = 0; i < 40; i++) {
            double middle = Math.sqrt(low * high);
            boolean enough = meanWait(middle) >= 1.6 * meanWait(1);
            low = enough ? low : middle;
            high = enough ? middle : high;
        }
        return high;
    }

    private double meanWait(double factor) {
        Random same = new Random(1);
        double sum = 0;
        int draws = 4000;
        for (int i = 0; i < draws; i++) {
            boolean quick = same.nextDouble() < 0.7;
            double usual = quick ? 0.8 * Math.exp(1.4 * same.nextGaussian()) : 8 * Math.exp(1.1 * same.nextGaussian());
            sum += Math.min(30, factor * speed * usual);
        }
        return never * 30 + (1 - never) * sum / draws;
    }
}
