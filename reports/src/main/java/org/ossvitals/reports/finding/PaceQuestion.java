package org.ossvitals.reports.finding;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ossvitals.reports.finding.Question.Note;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** Is it moving predictably? Releases by habit and by promise, and whether the queue of changes holds. */
public final class PaceQuestion {
    private PaceQuestion() {}

    static Question of(Facts facts, Project project) {
        Measure flow = facts.now(project, Figure.FLOW);
        Topic topic = leading(facts, project);
        return new Question(
                3,
                releases(facts, project) + Words.text("mark.gap") + queue(facts, project) + issues(facts, project),
                Said.known(flow) ? Numbers.value(flow) : "",
                Said.known(flow) ? range(flow, facts.past(project, Figure.FLOW)) : Said.status(flow),
                topic.sign(facts, project),
                Why.words(facts, project, topic),
                glance(flow) + yearly(facts.now(project, Figure.RELEASES)),
                glance(facts.past(project, Figure.FLOW)),
                notes(facts, project));
    }

    /** Releases speak when they are late, otherwise the flow of changes does. */
    private static Topic leading(Facts facts, Project project) {
        return Topic.RELEASES.sign(facts, project) == Sign.OVERDUE ? Topic.RELEASES : Topic.FLOW;
    }

    /** One sentence about releases: overdue, regular, by habit, or none. */
    static String releases(Facts facts, Project project) {
        Measure age = facts.now(project, Figure.RELEASE_AGE);
        Double usual = Levels.usualGap(facts, project);
        if (!Said.known(age)) {
            return Words.text("pace.no_release");
        }
        if (Levels.overdue(facts, project)) {
            return Words.text("pace.overdue", Numbers.count(age.value()), Numbers.count(usual));
        }
        if (Levels.regular(facts, project)) {
            return Words.text("pace.regular");
        }
        return usual == null
                ? Words.text("pace.age", Numbers.count(age.value()))
                : Words.text("pace.habit", Numbers.count(age.value()), Numbers.count(usual));
    }

    /** Where the time to close issues is what the verdict is about, the question says so. */
    private static String issues(Facts facts, Project project) {
        return Topic.FLOW
                .leading(facts, project)
                .filter(verdict -> verdict.metric().equals("issue-resolution-duration"))
                .map(verdict -> Words.textOr("pace.issues." + verdict.verdict(), ""))
                .filter(words -> !words.isEmpty())
                .map(words -> Words.text("mark.gap") + words)
                .orElse("");
    }

    private static String queue(Facts facts, Project project) {
        Measure flow = facts.now(project, Figure.FLOW);
        if (!Said.judged(flow)) {
            return Words.text("pace.queue_unknown", Said.status(flow));
        }
        boolean around = flow.low() != null && flow.high() != null && flow.low() <= 1 && flow.high() >= 1;
        return Words.text(around ? "pace.queue_holds" : flow.value() < 1 ? "pace.queue_grows" : "pace.queue_shrinks");
    }

    private static String range(Measure flow, Measure past) {
        String before =
                Said.known(past) ? Words.text("mark.gap") + Words.text("answers.year_ago", Said.figure(past)) : "";
        return Words.text("pace.flow", Numbers.brackets(flow)) + before;
    }

    private static String yearly(Measure releases) {
        return Said.known(releases) ? Words.text("pace.yearly", Numbers.count(releases.value())) : "";
    }

    private static String glance(Measure flow) {
        return Said.known(flow) ? Words.text("pace.closed", Said.figure(flow)) : Said.status(flow);
    }

    private static List<Note> notes(Facts facts, Project project) {
        Measure gap = facts.now(project, Figure.RELEASE_GAP);
        Measure spread = facts.now(project, Figure.RELEASE_SPREAD);
        String habit = Said.known(gap) && Said.known(spread)
                ? Words.text("pace.gaps", Numbers.value(gap), Numbers.decimals(spread.value(), 2), count(spread))
                : Words.capital(Said.status(spread)) + Words.text("mark.stop");
        return List.of(
                new Note(Words.text("note.habit"), habit),
                new Note(Words.text("note.promise"), cadence(project)),
                new Note(Words.text("note.why"), Why.text(facts, project, leading(facts, project))),
                new Note(Words.text("note.unseen"), Words.text("unseen.pace")));
    }

    private static String count(Measure m) {
        return m.n() == null ? "?" : Numbers.count(m.n());
    }

    /** The declared distance between releases in words; says so when none is declared. */
    static String cadence(Project project) {
        if (project.cadence() == null) {
            return Words.text("pace.no_promise");
        }
        return Words.text("pace.promise", every(project.cadence()));
    }

    /** {@code P3M} as "every 3 months"; a period that cannot be read is shown as it stands. */
    public static String every(String period) {
        try {
            Period parsed = Period.parse(period);
            long months = parsed.toTotalMonths();
            if (months > 0) {
                return months == 1 ? Words.text("every.month") : Words.text("every.months", months);
            }
            return parsed.getDays() % 7 == 0
                    ? Words.text("every.weeks", parsed.getDays() / 7)
                    : Words.text("every.days", parsed.getDays());
        } catch (DateTimeParseException e) {
            return period;
        }
    }
}
