package org.ossvitals.connectors.simulation.fault;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides which requests a fault strikes. */
public interface When {
    /** Asked once for every request, in the order in which the server takes them. */
    boolean strikes(Asked asked);

    /** The same wherever it may strike, without counting. */
    default When everyTime() {
        return this;
    }

    /** Every request whose route the pattern is found in. */
    static When route(String pattern) {
        Predicate<String> found = Pattern.compile(pattern).asPredicate();
        return asked -> found.test(asked.route());
    }

    static When always() {
        return asked -> true;
    }

    /** Of those requests the ones from the {@code first} to the {@code last}, counted from 1. */
    default When between(int first, int last) {
        return new Counted(this, first, last, new AtomicInteger());
    }

    /** Of those requests the one with this number, counted from 1. */
    default When nth(int number) {
        return between(number, number);
    }

    default When from(int first) {
        return between(first, Integer.MAX_VALUE);
    }

    /** Of those requests as many as chance says, at most {@code most}; the same seed says the same. */
    default When chance(double probability, int most, long seed) {
        Random dice = new Random(seed);
        AtomicInteger left = new AtomicInteger(most);
        return asked -> {
            if (!strikes(asked)) {
                return false;
            }
            synchronized (dice) {
                return dice.nextDouble() < probability && left.getAndDecrement() > 0;
            }
        };
    }

    /** @param which those that are counted */
    record Counted(When which, int first, int last, AtomicInteger count) implements When {
        @Override
        public boolean strikes(Asked asked) {
            if (!which.strikes(asked)) {
                return false;
            }
            int nth = count.incrementAndGet();
            return nth >= first && nth <= last;
        }

        @Override
        public When everyTime() {
            return which.everyTime();
        }
    }

    /** Of those requests the ones with this parameter, for example the largest pages only. */
    default When having(String parameter, String value) {
        return asked -> strikes(asked) && value.equals(asked.query().get(parameter));
    }
}
