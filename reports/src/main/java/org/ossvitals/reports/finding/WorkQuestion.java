package org.ossvitals.reports.finding;

import java.util.List;
import org.ossvitals.reports.finding.Question.Note;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** Who does the work? People behind half of the merged changes of a year, and how diverse they are. */
public final class WorkQuestion {
    private WorkQuestion() {}

    static Question of(Facts facts, Project project) {
        Measure half = facts.now(project, Figure.ABSENCE);
        Sign sign = Topic.PEOPLE.sign(facts, project);
        boolean commits = byCommits(facts, project);
        boolean thin = Levels.onePerson(facts, project) && (sign == Sign.STEADY || sign == Sign.NO_VERDICT);
        return new Question(
                1,
                sentence(facts, project),
                figure(facts, project),
                range(facts, project),
                thin ? Sign.THIN : sign,
                thin ? Sign.THIN.word() : Why.words(facts, project, Topic.PEOPLE),
                commits
                        ? glance(facts.now(project, Figure.ABSENCE_COMMITS))
                        : glance(half, facts.now(project, Figure.PEOPLE)),
                commits
                        ? glance(facts.past(project, Figure.ABSENCE_COMMITS))
                        : glance(facts.past(project, Figure.ABSENCE), facts.past(project, Figure.PEOPLE)),
                notes(facts, project));
    }

    private static String figure(Facts facts, Project project) {
        Measure half = facts.now(project, byCommits(facts, project) ? Figure.ABSENCE_COMMITS : Figure.ABSENCE);
        return Said.known(half) ? people(half.value()) : "";
    }

    static String people(double number) {
        return Words.counted("people", number);
    }

    /** Where no change request was collected, commits tell who does the work. */
    public static boolean byCommits(Facts facts, Project project) {
        return "not_collected".equals(facts.now(project, Figure.ABSENCE).status())
                && !"not_collected"
                        .equals(facts.now(project, Figure.ABSENCE_COMMITS).status());
    }

    private static String sentence(Facts facts, Project project) {
        Measure half = facts.now(project, Figure.ABSENCE);
        Measure people = facts.now(project, Figure.PEOPLE);
        Measure credits = facts.now(project, Figure.CREDITS);
        if ("small_sample".equals(half.status())) {
            return Words.text(
                    "work.few", Said.known(credits) ? Numbers.word(credits.value()) : Words.text("work.few_unknown"));
        }
        Measure commits = facts.now(project, Figure.ABSENCE_COMMITS);
        if (byCommits(facts, project) && !Said.known(commits)) {
            return Words.text("work.commits_none", Said.status(half));
        }
        if (byCommits(facts, project)) {
            return Words.text(
                    commits.value() == 1 ? "work.commits_one" : "work.commits",
                    Words.capital(Numbers.word(commits.value())),
                    Said.status(half));
        }
        if (!Said.known(half) || !Said.known(people)) {
            return Words.text("work.unknown", Said.status(half));
        }
        if (Levels.onePerson(facts, project)) {
            Measure top = facts.now(project, Figure.TOP_PERSON);
            return Words.text("work.one", Numbers.value(top), project.name());
        }
        return Words.text(
                half.value() == 1 ? "work.half_one" : "work.half",
                Words.capital(Numbers.word(half.value())),
                Numbers.word(people.value()));
    }

    private static String range(Facts facts, Project project) {
        Measure effective = facts.now(project, Figure.EFFECTIVE);
        Measure past = facts.past(project, Figure.EFFECTIVE);
        if (!Said.known(effective)) {
            return Said.status(effective);
        }
        String before =
                Said.known(past) ? Words.text("mark.clause") + Words.text("work.year_before", Said.figure(past)) : "";
        return Words.text("work.diverse", Said.figure(effective), between(facts, project))
                + before
                + Words.text("mark.stop");
    }

    private static String glance(Measure half, Measure people) {
        if (!Said.known(half)) {
            return Said.status(half);
        }
        String count = Numbers.count(half.value());
        String of = Said.known(people) ? Words.text("work.count_of", count, Numbers.count(people.value())) : count;
        return Words.text("work.glance", of, brackets(half)) + small(half);
    }

    private static String brackets(Measure half) {
        String brackets = Numbers.brackets(half);
        return brackets.isEmpty() ? "" : " " + brackets;
    }

    private static String between(Facts facts, Project project) {
        Measure half = facts.now(project, byCommits(facts, project) ? Figure.ABSENCE_COMMITS : Figure.ABSENCE);
        return !Said.known(half) || half.low() == null || half.high() == null
                ? ""
                : Words.text("work.interval", Numbers.interval(half));
    }

    private static String glance(Measure commits) {
        return Said.known(commits)
                ? Words.text("work.glance_commits", Numbers.count(commits.value())) + small(commits)
                : Words.text("work.glance_no_commits", Said.status(commits));
    }

    private static String small(Measure m) {
        return "small_sample".equals(m.status()) ? Words.text("mark.list") + Words.text("status.small_sample") : "";
    }

    private static List<Note> notes(Facts facts, Project project) {
        Measure credits = facts.now(project, Figure.CREDITS);
        return List.of(
                new Note(Words.text("note.why"), Why.text(facts, project, Topic.PEOPLE)),
                new Note(Words.text("note.unseen"), Words.text("unseen.work")),
                new Note(
                        Words.text("note.coverage"),
                        Said.known(credits)
                                ? Words.text("coverage.work", Numbers.count(credits.value()))
                                : Said.status(credits)));
    }
}
