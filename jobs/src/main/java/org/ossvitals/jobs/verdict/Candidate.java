package org.ossvitals.jobs.verdict;

import java.util.Optional;
import org.ossvitals.reports.model.Measure;

/**
 * One measure of one project on its way to a verdict.
 *
 * @param now null when there is no such figure
 * @param obstacle why it cannot be judged; null exactly when it was tested
 */
record Candidate(
        Standing project, JudgedMeasure asked, Measure now, String obstacle, Optional<Tested> test, Unrest unrest) {

    /** An alarm whose 95% interval allows for no change is one that no reader would understand. */
    private static final double SIGNIFICANT = 0.05;

    private Candidate blocked(Measure figure, String reason) {
        return new Candidate(project, asked, figure, reason, Optional.empty(), Unrest.UNKNOWN);
    }

    static Candidate of(Standing project, JudgedMeasure asked, Figures figures, Memory memory) {
        Candidate empty = new Candidate(project, asked, null, null, Optional.empty(), Unrest.UNKNOWN);
        Pairing pairing = new Pairing(figures, project);
        Measure now = pairing.now(asked);
        Optional<String> obstacle = Guards.reason(project, figures.asOf());
        if (obstacle.isPresent()) {
            return empty.blocked(now, obstacle.get());
        }
        return pairing.of(asked)
                .map(pair -> empty.compared(pair, figures, memory))
                .orElseGet(() -> empty.blocked(now, Guards.withoutPast(now)));
    }

    private Candidate compared(Pair pair, Figures figures, Memory memory) {
        Optional<String> obstacle = Guards.reason(project, asked.comparison(), pair);
        Optional<Change> change =
                obstacle.isPresent() ? Optional.empty() : asked.comparison().compare(pair);
        if (change.isEmpty()) {
            return blocked(pair.now().figure(), obstacle.orElse("not_compared"));
        }
        Months months = Months.of(figures, pair.compared().scope(), asked);
        Tested tested = new Tested(
                pair,
                change.get(),
                Trend.of(months, asked.comparison()),
                Drift.of(months, memory.alarmMonths(subject())),
                null);
        Unrest unrest = asked.comparison()
                .chance(pair, months)
                .map(chance -> Unrest.of(months, chance))
                .orElse(Unrest.UNKNOWN);
        return new Candidate(project, asked, pair.now().figure(), null, Optional.of(tested), unrest);
    }

    Candidate widened(double factor) {
        return new Candidate(project, asked, now, obstacle, test.map(each -> each.widened(factor)), unrest);
    }

    /** @param threshold the largest p-value that is an alarm in this report */
    Judgement judged(double threshold) {
        if (test.isEmpty()) {
            return new Judgement(subject(), asked.version(), "no_verdict", obstacle, now, test);
        }
        Tested tested = test.get();
        boolean differs = tested.change().large()
                && tested.change().p() <= threshold
                && tested.change().p() < SIGNIFICANT;
        if (!differs) {
            return new Judgement(subject(), asked.version(), "steady", null, now, test);
        }
        return tested.isDenied()
                ? new Judgement(subject(), asked.version(), "steady", "trend", now, test)
                : new Judgement(subject(), asked.version(), direction(tested.change()), null, now, test);
    }

    private Judgement.Subject subject() {
        return new Judgement.Subject(
                project.project(),
                asked.metric(),
                asked.measure(),
                asked.windows().now(),
                "change");
    }

    private String direction(Change change) {
        return change.up() == asked.higherIsBetter() ? "improving" : "worsening";
    }
}
