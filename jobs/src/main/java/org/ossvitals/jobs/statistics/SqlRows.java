package org.ossvitals.jobs.statistics;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Results as rows, in the order of the columns that each function declares. */
final class SqlRows {

    private SqlRows() {}

    static Row of(Estimate estimate) {
        return RowFactory.create(estimate.value(), estimate.low(), estimate.high());
    }

    static Row of(PoissonRatio ratio) {
        return RowFactory.create(ratio.value(), ratio.low(), ratio.high(), ratio.p());
    }

    static Row of(Regularity regularity) {
        return RowFactory.create(
                regularity.n(), regularity.median(), regularity.mad(), regularity.rcv(), regularity.p90());
    }

    static Row of(Survival survival) {
        return RowFactory.create(
                survival.n(),
                survival.events(),
                survival.maxDays(),
                survival.median().value(),
                survival.median().low(),
                survival.median().high(),
                survival.p75().value(),
                survival.p75().low(),
                survival.p75().high(),
                survival.p90(),
                survival.share7().value(),
                survival.share7().low(),
                survival.share7().high(),
                survival.share30().value(),
                survival.share30().low(),
                survival.share30().high(),
                survival.rmst30(),
                survival.rmst180());
    }

    static Row[] of(SurvivalCurve curve) {
        return curve.steps().stream()
                .map(step -> RowFactory.create(step.day(), step.waiting(), step.low(), step.high(), step.atRisk()))
                .toArray(Row[]::new);
    }

    static Row of(Incidence incidence) {
        return RowFactory.create(
                incidence.n(),
                incidence.events(),
                incidence.competing(),
                incidence.median().value(),
                incidence.median().low(),
                incidence.median().high(),
                incidence.p75().value(),
                incidence.p75().low(),
                incidence.p75().high(),
                incidence.share7().value(),
                incidence.share7().low(),
                incidence.share7().high(),
                incidence.share30().value(),
                incidence.share30().low(),
                incidence.share30().high(),
                incidence.share180().value(),
                incidence.share180().low(),
                incidence.share180().high());
    }

    static Row of(Concentration spread) {
        return RowFactory.create(
                spread.credits(),
                spread.people(),
                spread.effective().value(),
                spread.effective().low(),
                spread.effective().high(),
                spread.effectiveQ2(),
                spread.hhi(),
                spread.pielou(),
                spread.gini(),
                spread.top1(),
                spread.top5(),
                whole(spread.absence().value()),
                whole(spread.absence().low()),
                whole(spread.absence().high()));
    }

    private static Long whole(Double count) {
        return count == null ? null : (Long) Math.round(count);
    }
}
