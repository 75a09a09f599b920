package org.ossvitals.reports.page;

import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Levels;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.PaceQuestion;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** Releases in the table of projects: how many, how old the last, by which habit or promise. */
final class ReleaseCell {
    private ReleaseCell() {}

    static Cell of(Facts facts, Project project) {
        Measure releases = facts.now(project, Figure.RELEASES);
        Measure age = facts.now(project, Figure.RELEASE_AGE);
        if (!Said.known(releases)) {
            return Cell.of(releases);
        }
        String promise = project.cadence() == null
                ? Words.text("portfolio.cell.no_promise")
                : PaceQuestion.every(project.cadence());
        String last = Said.known(age)
                ? Words.text("portfolio.cell.last_release", Numbers.count(age.value())) + Words.text("mark.clause")
                : "";
        Cell cell = Cell.of(releases)
                .plain(Words.text("badge.in_a_year", Numbers.count(releases.value())))
                .noted(last + promise);
        if (Levels.overdue(facts, project)) {
            return cell.judged(Sign.OVERDUE, Sign.OVERDUE.word());
        }
        return Levels.regular(facts, project) ? cell.judged(Sign.REGULAR, Sign.REGULAR.word()) : cell;
    }
}
