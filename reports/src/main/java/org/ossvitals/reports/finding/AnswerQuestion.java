package org.ossvitals.reports.finding;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.finding.Question.Note;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** Do people get answers? The share answered within a week, the median wait, and those still waiting. */
final class AnswerQuestion {
    private AnswerQuestion() {}

    static Question of(Facts facts, Project project) {
        Measure now = facts.now(project, Figure.ANSWERED);
        Measure past = facts.past(project, Figure.ANSWERED);
        return new Question(
                2,
                sentence(facts, project),
                Said.known(now) ? Numbers.value(now) : "",
                range(now, past),
                Topic.ANSWERS.sign(facts, project),
                Why.words(facts, project, Topic.ANSWERS),
                glance(facts, project, now),
                Said.known(past) ? Said.figure(past) : Said.status(past),
                notes(facts, project));
    }

    static String sentence(Facts facts, Project project) {
        Measure now = facts.now(project, Figure.ANSWERED);
        Measure past = facts.past(project, Figure.ANSWERED);
        if (Condition.of(project).issuesDisabled()) {
            return Words.text("answers.off");
        }
        if ("no_population".equals(now.status())) {
            return Words.text("answers.none");
        }
        if (!Said.known(now)) {
            return Words.text("answers.unknown", Said.status(now));
        }
        String many = Numbers.oneIn(now.value());
        String key = Numbers.isOneIn(now.value()) ? "answers.hears" : "answers.hear";
        String before = Said.known(past)
                ? Words.text("mark.gap") + Words.text("answers.past", Numbers.oneIn(past.value()))
                : "";
        String few = "small_sample".equals(now.status()) ? Words.text("mark.gap") + Words.text("answers.few") : "";
        return Words.text(key, Words.capital(many)) + before + few;
    }

    private static String glance(Facts facts, Project project, Measure now) {
        if (Condition.of(project).issuesDisabled()) {
            return Words.text("answers.off");
        }
        return Said.known(now) ? Words.text("answers.glance", Said.figure(now)) : Said.status(now);
    }

    private static String range(Measure now, Measure past) {
        if (!Said.known(now)) {
            return Said.status(now);
        }
        String before =
                Said.known(past) ? Words.text("mark.gap") + Words.text("answers.year_ago", Said.figure(past)) : "";
        return Words.text("answers.within", Numbers.brackets(now)) + before;
    }

    private static List<Note> notes(Facts facts, Project project) {
        List<Note> notes = new ArrayList<>();
        Measure median = facts.now(project, Figure.MEDIAN_WAIT);
        Measure pastMedian = facts.past(project, Figure.MEDIAN_WAIT);
        String before = Said.known(pastMedian)
                ? Words.text("mark.gap") + Words.text("answers.median_past", wait(pastMedian))
                : "";
        notes.add(new Note(Words.text("note.median"), Words.capital(wait(median)) + Words.text("mark.stop") + before));
        Measure over = facts.now(project, Figure.UNANSWERED);
        Measure long90 = facts.now(project, Figure.UNANSWERED_90D);
        String waiting = Said.known(over) && Said.known(long90)
                ? Words.text("answers.waiting", Numbers.count(over.value()), Numbers.count(long90.value()))
                : Words.capital(Said.status(over)) + Words.text("mark.stop");
        notes.add(new Note(Words.text("note.waiting"), waiting));
        Measure reviewed = facts.now(project, Figure.REVIEWED);
        notes.add(
                new Note(Words.text("note.reviewed"), Words.capital(Said.figure(reviewed)) + Words.text("mark.stop")));
        notes.add(new Note(Words.text("note.why"), Why.text(facts, project, Topic.ANSWERS)));
        notes.add(new Note(Words.text("note.unseen"), Words.text("unseen.answers")));
        return notes;
    }

    private static String wait(Measure median) {
        if ("not_reached".equals(median.status())) {
            return Words.text("answers.median_open");
        }
        String interval = Numbers.interval(median);
        return Said.known(median)
                ? Words.text("answers.days", Numbers.value(median)) + (interval.isEmpty() ? "" : " (" + interval + ")")
                : Said.status(median);
    }
}
