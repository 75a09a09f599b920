package org.ossvitals.jobs.verdict;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.ossvitals.reports.model.Verdict;

/** Counts the alarms of worlds in which nothing changes: each of them is false. */
final class NullWorld {

    /** What was seen in all reports of all worlds. */
    record Tally(long reports, long reportsWithAlarm, long judged, long tested, long red, Map<String, Long> alarmsBy) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, Map.of());

        Tally plus(Tally other) {
            Map<String, Long> sums = new TreeMap<>(alarmsBy);
            other.alarmsBy.forEach((test, count) -> sums.merge(test, count, Long::sum));
            return new Tally(
                    reports + other.reports,
                    reportsWithAlarm + other.reportsWithAlarm,
                    judged + other.judged,
                    tested + other.tested,
                    red + other.red,
                    sums);
        }

        double shareWithAlarm() {
            return (double) reportsWithAlarm / reports;
        }

        /** Of project-metric pairs that got a verdict of any kind. */
        double redShare() {
            return (double) red / tested;
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%d monthly reports, %d with any amber or red verdict (%.1f%%); %d project-metric pairs, %d tested, "
                            + "%d red (%.2f in 1,000 tested); alarms by metric and test: %s",
                    reports,
                    reportsWithAlarm,
                    100 * shareWithAlarm(),
                    judged,
                    tested,
                    red,
                    1000 * redShare(),
                    alarmsBy);
        }
    }

    private final int projects;
    private final int months;

    NullWorld(int projects, int months) {
        this.projects = projects;
        this.months = months;
    }

    Tally judge(LongStream seeds) {
        return seeds.parallel().mapToObj(this::judge).reduce(Tally.NONE, Tally::plus);
    }

    private Tally judge(long seed) {
        GeneratedWorld world = GeneratedWorld.unchanging(projects, seed);
        Tally tally = Tally.NONE;
        for (int back = months - 1; back >= 0; back--) {
            LocalDate day = GeneratedProject.END.minusMonths(back);
            tally = tally.plus(tally(world.judge(day)));
        }
        return tally;
    }

    private static Tally tally(Iterable<Verdict> verdicts) {
        long judged = 0;
        long tested = 0;
        long red = 0;
        Map<String, Long> alarms = new TreeMap<>();
        for (Verdict each : verdicts) {
            judged++;
            tested += each.p() == null ? 0 : 1;
            red += "red".equals(each.alarm()) ? 1 : 0;
            if (Memory.isAlarm(each)) {
                alarms.merge(each.metric() + " " + each.alarm(), 1L, Long::sum);
            }
        }
        return new Tally(1, alarms.isEmpty() ? 0 : 1, judged, tested, red, alarms);
    }
}
