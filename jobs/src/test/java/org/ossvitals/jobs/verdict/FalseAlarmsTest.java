package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.jobs.verdict.Sample.figure;
import static org.ossvitals.jobs.verdict.Sample.only;
import static org.ossvitals.jobs.verdict.Sample.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.ossvitals.jobs.statistics.Concentration;
import org.ossvitals.jobs.statistics.SurvivalCurve;
import org.ossvitals.jobs.statistics.Waits;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/** Worlds in which nothing changes but chance, judged like any other. */
class FalseAlarmsTest {

    private static final int SEED = 20261001;
    private static final int WORLDS = 40;
    private static final int PROJECTS = 24;

    private final Random random = new Random(SEED);
    private final Well19937c counts = new Well19937c(SEED);

    @Test
    void raisesFewAlarmsWhereNothingChanges(TestReporter reporter) {
        int judged = 0;
        int alarms = 0;
        int worldsWithAlarm = 0;
        for (int world = 0; world < WORLDS; world++) {
            List<Verdict> verdicts = judgeNoise();
            long raised = verdicts.stream().filter(FalseAlarmsTest::alarm).count();
            judged += verdicts.stream().filter(each -> each.p() != null).count();
            alarms += raised;
            worldsWithAlarm += raised > 0 ? 1 : 0;
        }
        reporter.publishEntry(
                "false alarms, seed " + SEED,
                "%d of %d comparisons, in %d of %d worlds".formatted(alarms, judged, worldsWithAlarm, WORLDS));
        assertThat(judged).isGreaterThan(WORLDS * PROJECTS * 3);
        assertThat((double) alarms / judged)
                .as("share of alarms, seed %d", SEED)
                .isLessThan(0.005);
        // Where nothing changes every alarm is false, so q bounds the worlds that have one.
        assertThat((double) worldsWithAlarm / WORLDS)
                .as("worlds, seed %d", SEED)
                .isLessThanOrEqualTo(0.15);
    }

    private static boolean alarm(Verdict verdict) {
        return verdict.verdict().equals("worsening") || verdict.verdict().equals("improving");
    }

    private List<Verdict> judgeNoise() {
        List<Measure> measures = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            String id = "p" + i;
            projects.add(Sample.project(id));
            measures.addAll(pair("issue-first-response", "answered-7d", answered(id), answered(id)));
            double people = 6 + random.nextInt(40);
            measures.addAll(pair("active-contributors", "code", count(id, people), count(id, people)));
            measures.addAll(pair("new-contributors", "any", count(id, people / 2), count(id, people / 2)));
            int spread = 5 + random.nextInt(20);
            measures.addAll(pair("contributor-concentration", "effective", credits(id, spread), credits(id, spread)));
        }
        return Verdicts.judge(Sample.portfolio(projects.toArray(Project[]::new)), Sample.METRICS, measures, List.of());
    }

    private Measure answered(String project) {
        Waits waits = new Waits();
        int issues = 20 + random.nextInt(60);
        for (int i = 0; i < issues; i++) {
            double answer = -10 * Math.log(1 - random.nextDouble());
            double followed = 90 * random.nextDouble();
            waits.add(Math.min(answer, followed), answer <= followed ? Waits.EVENT : Waits.CENSORED);
        }
        return figure(project, SurvivalCurve.of(waits).through(7), issues, "ok");
    }

    private Measure count(String project, double expected) {
        double count = new PoissonDistribution(counts, expected, 1e-12, 10_000).sample();
        return figure(project, only(count), (long) count, "ok");
    }

    private Measure credits(String project, int people) {
        double[] credits = IntStream.range(0, people)
                .mapToDouble(i -> Math.ceil(8 * Math.exp(random.nextGaussian())))
                .toArray();
        return figure(
                project,
                Concentration.of(credits).effective(),
                (long) DoubleStream.of(credits).sum(),
                "ok");
    }
}
