package org.ossvitals.reports.page;

import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Question;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Portfolio.Project;

/** One project on paper: the five questions, findings, charts, who waits, and what could not be seen. */
public record BriefView(
        String kicker,
        String headline,
        String lede,
        String notice,
        List<Question> questions,
        List<Finding> findings,
        List<Plate> plates,
        List<ProjectView.Thread> waiting,
        int waitingInAll,
        List<String> unseen) {
    private static final int CHARTS_A_QUESTION = 1;
    private static final int QUESTIONS_WITH_CHARTS = 3;
    private static final int THREADS = 15;

    static BriefView of(Facts facts, Project project, Site.Folder folder) {
        ProjectView page = ProjectView.of(facts, project, folder);
        return new BriefView(
                page.kicker(),
                page.headline(),
                page.lede(),
                page.frame().notice(),
                Question.all(facts, project),
                ProjectHeadline.findings(facts, project),
                page.questions().stream()
                        .limit(QUESTIONS_WITH_CHARTS)
                        .flatMap(question -> question.plates().stream().limit(CHARTS_A_QUESTION))
                        .toList(),
                page.waiting().stream().limit(THREADS).toList(),
                page.waitingInAll(),
                Unseen.limits(facts, project).stream().map(Words::capital).toList());
    }

    /** The chart as it is drawn for print. */
    public String drawing(Plate plate) {
        return Paper.drawing(plate.paper());
    }
}
