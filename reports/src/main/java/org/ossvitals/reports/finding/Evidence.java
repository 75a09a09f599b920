package org.ossvitals.reports.finding;

import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** The figures behind a change, in sentences: now, then the same season a year ago. */
final class Evidence {
    private Evidence() {}

    static String of(Facts facts, Project project, Topic topic, Figure shown) {
        return switch (topic) {
            case ANSWERS ->
                shown == Figure.REVIEWED ? pair(facts, project, shown, "evidence.reviewed") : answers(facts, project);
            case PEOPLE ->
                shown == Figure.NEWCOMERS
                        ? counts(facts, project, shown, "evidence.newcomers")
                        : people(facts, project);
            case FLOW -> pair(facts, project, Figure.FLOW, "evidence.flow");
            case RELEASES -> pair(facts, project, Figure.RELEASES, "evidence.releases");
        };
    }

    /** What else bears on the topic, in small print; empty when nothing does. */
    static String beside(Facts facts, Project project, Topic topic) {
        return switch (topic) {
            case ANSWERS -> waiting(facts, project);
            case PEOPLE -> diverse(facts, project);
            case FLOW -> open(facts, project);
            case RELEASES -> "";
        };
    }

    /** A verdict's own two figures, in the words of its metric's folder. */
    static String own(Judged judged) {
        String key = judged.hasPrevious() ? "evidence.own_previous" : "evidence.own";
        return Words.text(key, judged.title(), Amounts.full(judged.now()), Amounts.full(judged.past()));
    }

    private static String answers(Facts facts, Project project) {
        Measure median = facts.now(project, Figure.MEDIAN_WAIT);
        String unreached =
                "not_reached".equals(median.status()) ? Words.text("mark.gap") + Words.text("answers.not_reached") : "";
        return pair(facts, project, Figure.ANSWERED, "evidence.answers") + unreached;
    }

    private static String waiting(Facts facts, Project project) {
        Measure now = facts.now(project, Figure.CAPPED_WAIT);
        Measure past = facts.past(project, Figure.CAPPED_WAIT);
        Measure over = facts.now(project, Figure.UNANSWERED);
        String wait = Said.known(now) && Said.known(past)
                ? Words.text("mark.gap") + Words.text("detail.capped_wait", Numbers.value(now), Numbers.value(past))
                : "";
        return wait
                + (Said.known(over)
                        ? Words.text("mark.gap") + Words.text("detail.waiting", Numbers.count(over.value()))
                        : "");
    }

    private static String people(Facts facts, Project project) {
        Measure now = facts.now(project, Figure.ABSENCE);
        Measure past = facts.past(project, Figure.ABSENCE);
        Measure names = facts.now(project, Figure.PEOPLE);
        Measure pastNames = facts.past(project, Figure.PEOPLE);
        if (!Said.known(now) || !Said.known(past) || !Said.known(names) || !Said.known(pastNames)) {
            return Said.known(facts.now(project, Figure.EFFECTIVE))
                    ? pair(facts, project, Figure.EFFECTIVE, "evidence.people")
                    : counts(facts, project, Figure.CODERS, "evidence.coders");
        }
        return Words.text(
                "evidence.people_half",
                WorkQuestion.people(now.value()),
                Numbers.count(past.value()),
                WorkQuestion.people(names.value()),
                Numbers.count(pastNames.value()));
    }

    private static String diverse(Facts facts, Project project) {
        Measure now = facts.now(project, Figure.EFFECTIVE);
        Measure past = facts.past(project, Figure.EFFECTIVE);
        return Said.known(now) && Said.known(past)
                ? Words.text("mark.gap") + Words.text("detail.diverse", Numbers.full(now), Numbers.full(past))
                : "";
    }

    private static String open(Facts facts, Project project) {
        Measure open = facts.now(project, Figure.OPEN);
        return Said.known(open) ? Words.text("mark.gap") + Words.text("detail.open", Numbers.count(open.value())) : "";
    }

    /** People are counted whole: an n behind the number would only say it again. */
    private static String counts(Facts facts, Project project, Figure figure, String key) {
        Measure now = facts.now(project, figure);
        Measure past = facts.past(project, figure);
        return Said.known(now) && Said.known(past)
                ? Words.text(key, Numbers.value(now))
                        + Words.text("mark.gap")
                        + Words.text("evidence.past", Numbers.value(past))
                : pair(facts, project, figure, key);
    }

    private static String pair(Facts facts, Project project, Figure figure, String key) {
        return Words.text(key, Said.figure(facts.now(project, figure)))
                + Words.text("mark.gap")
                + Words.text("evidence.past", Said.figure(facts.past(project, figure)));
    }
}
