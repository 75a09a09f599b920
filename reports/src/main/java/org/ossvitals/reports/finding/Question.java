package org.ossvitals.reports.finding;

import java.util.List;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * One of the five questions about a project, answered in words.
 *
 * @param number 1 to 5
 * @param sentence the answer, as one would say it
 * @param headline the figure in large type, and {@code range} what belongs to it; both may be empty
 * @param verdict the sign's words, or the reason why there is no verdict
 * @param now one line for the table at a glance, and {@code past} the same a year ago
 * @param notes why this verdict, what could not be seen, coverage
 */
public record Question(
        int number,
        String sentence,
        String headline,
        String range,
        Sign sign,
        String verdict,
        String now,
        String past,
        List<Note> notes) {

    /** A term and what is to be said about it. */
    public record Note(String term, String text) {}

    /** The question itself. */
    public String title() {
        return Words.text("question." + number);
    }

    /** All five, in order. */
    public static List<Question> all(Facts facts, Project project) {
        return List.of(
                WorkQuestion.of(facts, project),
                AnswerQuestion.of(facts, project),
                PaceQuestion.of(facts, project),
                UseQuestion.of(facts, project),
                OpenQuestion.of(facts, project));
    }
}
