package org.ossvitals.jobs.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Five years of a made-up project in which nothing changes but chance, seasons and moods, unless a change is planted.
 * Days count from {@link #START}.
 */
final class GeneratedProject {

    static final LocalDate START = LocalDate.of(2021, 10, 1);
    static final LocalDate END = LocalDate.of(2026, 10, 1);
    static final double NEVER = 1e5;

    /** Some of those who get no answer any more would have withdrawn, or have waited for long, all the same. */
    private static final double TWENTY_POINTS = 0.215;

    private static final double[] WEEK = {1.15, 1.2, 1.2, 1.15, 1.1, 0.6, 0.6};
    private static final int FIRST_DAY_OF_WEEK = START.getDayOfWeek().getValue() - 1;

    /** What was opened: by whom, when, and how long until what. */
    record Thread(double opened, double answered, double withdrawn, double closed, boolean reviewed, int author) {

        /** Days until the wait ends one way or the other. */
        double waited() {
            return Math.min(answered, withdrawn);
        }
    }

    /** What is planted, and on which day it begins. */
    enum Plant {
        NOTHING,
        SLOWER_ANSWERS,
        FEWER_NEWCOMERS,
        MORE_UNANSWERED
    }

    final String id;
    final Plant plant;
    final List<Thread> issues = new ArrayList<>();
    final List<Thread> changes = new ArrayList<>();
    final List<Double> newcomers = new ArrayList<>();

    private final Random random;
    private final int plantedOn;
    private final Temper temper;
    private final List<Person> present = new ArrayList<>();
    private int people;

    private record Person(int number, double until, double weight) {}

    GeneratedProject(String id, long seed, Plant plant, int plantedOn) {
        this.id = id;
        this.plant = plant;
        this.plantedOn = plantedOn;
        random = new Random(seed);
        random.nextDouble();
        temper = new Temper(random, plant != Plant.NOTHING);
        addCore();
        for (YearMonth month = YearMonth.from(START); month.atDay(1).isBefore(END); month = month.plusMonths(1)) {
            live(month);
        }
    }

    static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(START, date);
    }

    private void addCore() {
        for (int rank = 1; rank <= temper.core(); rank++) {
            present.add(new Person(people++, NEVER, 6.0 / rank));
        }
    }

    private void live(YearMonth month) {
        int index = (int) ChronoUnit.MONTHS.between(YearMonth.from(START), month);
        int first = day(month.atDay(1));
        for (int day = first; day < first + month.lengthOfMonth(); day++) {
            live(day, index, season(month.getMonthValue()) * WEEK[(day + FIRST_DAY_OF_WEEK) % WEEK.length]);
        }
    }

    private void live(int day, int month, double rhythm) {
        boolean planted = day >= plantedOn;
        present.removeIf(each -> each.until < day);
        double arrivals = temper.arrivals() * (planted && plant == Plant.FEWER_NEWCOMERS ? 0.5 : 1);
        for (int i = poisson(arrivals * rhythm * temper.arrivalMood(month)); i > 0; i--) {
            arrive(day + random.nextDouble());
        }
        for (int i = poisson(temper.issues() * rhythm * temper.issueMood(month)); i > 0; i--) {
            issues.add(issue(day + random.nextDouble(), month, planted));
        }
        for (int i = poisson(temper.changes() * rhythm * temper.changeMood(month)); i > 0; i--) {
            changes.add(change(day + random.nextDouble(), month));
        }
    }

    private void arrive(double at) {
        newcomers.add(at);
        double stays = random.nextDouble() < 0.6 ? 1 : -200 * Math.log(1 - random.nextDouble());
        present.add(new Person(people++, at + stays, Math.pow(1 - random.nextDouble(), -0.6)));
    }

    private Thread issue(double at, int month, boolean planted) {
        double never = temper.never() + (planted && plant == Plant.MORE_UNANSWERED ? TWENTY_POINTS : 0);
        double slower = planted && plant == Plant.SLOWER_ANSWERS ? temper.slower() : 1;
        double answered = random.nextDouble() < never ? NEVER : slower * temper.wait(random, month);
        double withdrawn = random.nextDouble() < 0.05 ? -4 * Math.log(1 - random.nextDouble()) : NEVER;
        double closed = random.nextDouble() < 0.25 ? NEVER : Math.exp(1.8 + 1.8 * random.nextGaussian());
        return new Thread(at, answered, withdrawn, closed, false, -1);
    }

    private Thread change(double at, int month) {
        double answered = random.nextDouble() < 0.1 ? NEVER : 0.6 * temper.wait(random, month);
        double closed = random.nextDouble() < 0.08 ? NEVER : Math.exp(0.9 + 1.4 * random.nextGaussian());
        return new Thread(at, answered, NEVER, closed, random.nextDouble() < temper.reviewed(month), author());
    }

    /** By weight among those who are there. */
    private int author() {
        double rest = random.nextDouble()
                * present.stream().mapToDouble(Person::weight).sum();
        for (Person each : present) {
            rest -= each.weight;
            if (rest <= 0) {
                return each.number;
            }
        }
        return present.get(0).number;
    }

    private static double season(int month) {
        return switch (month) {
            case 7 -> 0.85;
            case 8 -> 0.75;
            case 12 -> 0.8;
            default -> 1;
        };
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
