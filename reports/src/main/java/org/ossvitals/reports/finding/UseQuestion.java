package org.ossvitals.reports.finding;

import java.util.List;
import org.ossvitals.reports.finding.Question.Note;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** Is it used? Stars only, so far; they are shown and never judged. */
final class UseQuestion {
    private UseQuestion() {}

    static Question of(Facts facts, Project project) {
        Measure stars = facts.now(project, Figure.STARS);
        Measure past = facts.past(project, Figure.STARS);
        return new Question(
                4,
                Words.text("use.sentence"),
                Said.known(stars) ? stars(stars) : "",
                Said.known(stars)
                        ? Words.text("use.range")
                        : Words.capital(Said.status(stars)) + Words.text("mark.stop"),
                Sign.CONTEXT,
                Words.text("use.verdict"),
                Said.known(stars) ? stars(stars) : Said.status(stars),
                Said.known(past) ? stars(past) : Said.status(past),
                List.of(new Note(Words.text("note.unseen"), Words.text("unseen.use"))));
    }

    private static String stars(Measure stars) {
        return Words.counted("use.stars", stars.value());
    }
}
