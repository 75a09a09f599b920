package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.verdict.Sample.Facts;
import org.ossvitals.jobs.verdict.Sample.Value;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Verdict;

class VerdictsTest {

    @Test
    void judgesWhatFoldersSayAndNothingElse() {
        Metric own = Sample.metric("an-analysts-own", "things", "rate", "lower");
        Facts facts = new Facts()
                .pair(own, Value.of(40, 40), Value.of(10, 10))
                .figure(Sample.NEWCOMERS, "last-90d", Value.of(4, 4))
                .figure(Sample.NEWCOMERS, "year-ago-90d", Value.of(40, 40));
        assertThat(Sample.only(facts))
                .extracting(Verdict::metric, Verdict::verdict)
                .containsExactly("an-analysts-own", "worsening");
    }

    @Test
    void asksMoreOfEachTestTheMoreAreMade() {
        Facts alone = ComparisonsTest.unanswered(24, 66, 12, 60);
        assertThat(Sample.only(alone).alarm()).isEqualTo("amber");
        Facts among = ComparisonsTest.unanswered(24, 66, 12, 60)
                .pair(Sample.NEWCOMERS, Value.of(30, 30), Value.of(30, 30))
                .pair(Sample.FLOW, Value.of(1, 80), Value.of(1, 80));
        List<Verdict> verdicts = Sample.judge(Sample.STANDING, among, new TreeMap<>());
        assertThat(verdicts).hasSize(3).allSatisfy(each -> {
            assertThat(each.tests()).isEqualTo(3);
            assertThat(each.verdict()).isEqualTo("steady");
        });
    }
}
