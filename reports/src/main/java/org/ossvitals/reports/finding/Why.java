package org.ossvitals.reports.finding;

import java.util.Optional;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/** Why a verdict is what it is, or why there is none, in one paragraph; and the words beside its sign. */
final class Why {
    private Why() {}

    static String words(Facts facts, Project project, Topic topic) {
        Sign sign = topic.sign(facts, project);
        if (sign == Sign.NO_VERDICT) {
            return topic.reason(facts, project);
        }
        int months = topic.leading(facts, project).map(Topic::months).orElse(1);
        boolean counted = (sign == Sign.WORSENING || sign == Sign.IMPROVING) && months >= 2;
        return counted
                ? sign.word() + Words.text("mark.list") + Words.text("verdict.month", Ordinals.of(months))
                : sign.word();
    }

    /** The test's name, which computing gives in English. */
    static String test(Verdict verdict) {
        return Words.given("test", verdict.test());
    }

    static String text(Facts facts, Project project, Topic topic) {
        Optional<Verdict> leading = topic.leading(facts, project);
        if (leading.isEmpty()) {
            return Words.text("why.none");
        }
        Verdict verdict = leading.get();
        String tested = verdict.p() == null || verdict.test() == null
                ? ""
                : Words.text("mark.gap") + Words.text("why.test", test(verdict), Numbers.p(verdict.p()));
        boolean previous = "previous".equals(verdict.against());
        return switch (Topic.sign(verdict)) {
            case WORSENING, IMPROVING ->
                (Topic.months(verdict) >= 2
                                ? Words.text("why.confirmed", Topic.months(verdict))
                                : Words.text("why.drifted"))
                        + tested;
            case WORSENING_FIRST, IMPROVING_FIRST -> Words.text(previous ? "why.previous" : "why.first") + tested;
            case STEADY -> Words.text("trend".equals(verdict.reason()) ? "why.trend" : "why.steady") + tested;
            case RECOVERING -> Words.text("why.recovering") + tested;
            case OVERDUE, THIN, NO_VERDICT, CONTEXT, REGULAR ->
                Words.text("why.no_verdict", topic.reason(facts, project).toLowerCase(java.util.Locale.ROOT));
        };
    }
}
