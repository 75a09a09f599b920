package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/** All chance comes from here. Two dice of one seed and name fall alike; dice of other names know nothing of them. */
final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0x100000001b3L;
        }
        return new Dice(new SplittableRandom(mixed));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Evenly between 0 and 1. */
    double even() {
        return random.nextDouble();
    }

    double gaussian() {
        return random.nextGaussian();
    }

    double exponential(double mean) {
        return mean * random.nextExponential();
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** Log-normal, so most are short and a few are very long. */
    double skewed(double median, double spread) {
        return median * StrictMath.exp(spread * gaussian());
    }

    Duration days(double medianDays, double spread) {
        return Duration.ofSeconds(60 + (long) (skewed(medianDays, spread) * 86_400));
    }

    int count(double mean) {
        int events = 0;
        for (double sum = random.nextExponential(); sum < mean; sum += random.nextExponential()) {
            events++;
        }
        return events;
    }

    String sha() {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
