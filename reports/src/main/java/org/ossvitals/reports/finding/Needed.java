package org.ossvitals.reports.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * A role that a project's figures say it is short of, and because of which figure. Roles, never people: nobody is named,
 * and nobody who left is counted.
 */
public record Needed(String role, String because) {

    /** In the order of the five questions; none where nothing says so, or where the project is archived. */
    public static List<Needed> of(Facts facts, Project project) {
        if (Condition.of(project).archived()) {
            return List.of();
        }
        List<Needed> needed = new ArrayList<>();
        maintainer(facts, project).ifPresent(needed::add);
        if (worse(Topic.ANSWERS, facts, project) || Levels.fewAnswers(facts, project)) {
            needed.add(role("triage", Said.figure(facts.now(project, Figure.ANSWERED))));
        }
        if (worse(Topic.FLOW, facts, project)) {
            needed.add(role("review", Said.figure(facts.now(project, Figure.FLOW))));
        }
        if (Levels.overdue(facts, project)) {
            needed.add(role("release", Numbers.value(facts.now(project, Figure.RELEASE_AGE))));
        }
        if (Levels.oneOrganisation(facts, project)) {
            needed.add(role("organisation", Numbers.bounds(facts.now(project, Figure.TOP_ORGANISATION))));
        }
        return List.copyOf(needed);
    }

    /** Said above the roles, or instead of them; where nothing could be judged, that is no good news. */
    public static String note(Facts facts, Project project) {
        if (Condition.of(project).archived()) {
            return Words.text("needed.archived");
        }
        if (!of(facts, project).isEmpty()) {
            return Words.text("needed.some");
        }
        boolean judged = Arrays.stream(Topic.values()).anyMatch(topic -> topic.sign(facts, project) != Sign.NO_VERDICT);
        return Words.text(judged ? "needed.none" : "needed.unknown");
    }

    private static Optional<Needed> maintainer(Facts facts, Project project) {
        Measure top = facts.now(project, Figure.TOP_PERSON);
        if (Levels.onePerson(facts, project)) {
            return Optional.of(role("maintainer", Said.figure(top)));
        }
        Measure half = facts.now(project, Figure.ABSENCE);
        return worse(Topic.PEOPLE, facts, project) && Said.known(half)
                ? Optional.of(role("maintainers", Numbers.count(half.value())))
                : Optional.empty();
    }

    private static boolean worse(Topic topic, Facts facts, Project project) {
        return topic.sign(facts, project).tone().equals(Sign.WORSENING.tone());
    }

    private static Needed role(String name, String figure) {
        return new Needed(Words.text("needed." + name), Words.text("needed." + name + ".because", figure));
    }
}
